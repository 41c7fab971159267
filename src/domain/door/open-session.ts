import type { GrownUpId } from "../ids.ts";

/** Whose secret opened the lock, and the household key that was behind it. */
export type Opened = { readonly grownUp: GrownUpId; readonly householdKey: Uint8Array };

/** What an open session gives a handler: who it is, and the key to sign with. */
export type OpenSession = Opened & { readonly leftMs: number };
