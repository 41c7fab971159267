import type { Vault } from "#domain/backup/vault";

/** The browser's arithmetic, which is loaded when a file is to be sealed or opened. */
export type LoadVault = () => Promise<Vault>;
