import { createMemoryCipher } from "#test/support/memory/memory-cipher";
import type { LoadVault } from "#ui/screens/backup/load-vault.ts";

/** A vault at no cost, for screens that seal or open a file. */
export const loadFakeVault: LoadVault = async () => createMemoryCipher();
