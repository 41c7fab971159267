import type { Browser } from "./browser.ts";

const ORIGIN = /^(?:\*|https?):\/\/\*\.([^/*:]+)\/\*$/;

/** The hosts that the browser lets us into with their subdomains, the catalogue's among them. */
export async function allowedHosts({ permissions }: Browser): Promise<readonly string[]> {
  const { origins = [] } = await permissions.getAll();
  return origins.flatMap((origin) => ORIGIN.exec(origin)?.[1] ?? []);
}
