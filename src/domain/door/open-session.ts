import type { GrownUpId } from "../ids.ts";

/** What an open session gives a handler: who it is, and the key to sign with. */
export type OpenSession = { readonly grownUp: GrownUpId; readonly householdKey: Uint8Array; readonly leftMs: number };
