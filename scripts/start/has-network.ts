import { lookup } from "node:dns/promises";

/** True when a name of the real internet can be found; nothing is fetched. */
export async function hasNetwork(): Promise<boolean> {
  return lookup("www.youtube.com").then(
    () => true,
    () => false,
  );
}
