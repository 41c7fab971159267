/** Every store that a restore writes to, in its one transaction. */
export const RESTORED_STORES = [
  "meta",
  "lock",
  "tightenings",
  "household",
  "ledger",
  "ledger-days",
  "closed-days",
  "grants",
  "requests",
  "journal",
  "incoming",
] as const;

export type RestoredStore = (typeof RESTORED_STORES)[number];
