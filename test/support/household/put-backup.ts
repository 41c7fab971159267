import type { World } from "../memory/create-world.ts";
import { valueOf } from "./given-household.ts";

/** Hands the parts of a backup over: in the first run, or behind a session's token. */
export async function putBackup(world: World, parts: readonly string[], token: string | null = null): Promise<void> {
  for (const [index, part] of parts.entries()) {
    const staged = { index, version: 1, part };
    const reply =
      token === null
        ? await world.own("setup/restore-put", staged)
        : await world.own("restore/put", { token, ...staged });
    if (valueOf(reply).kind !== "taken") throw new Error(`Part ${index} was not taken.`);
  }
}
