import type { Vault } from "#domain/backup/vault";

/** The browser's arithmetic for a page that seals or opens a file, loaded when it does. */
export const loadVault = async (): Promise<Vault> => (await import("./cipher.ts")).createCipher();
