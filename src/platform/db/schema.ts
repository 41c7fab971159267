import type { DBSchema } from "idb";

/** What is stored is read as unknown and decoded by whoever asks for it; keys alone are known here. */
export interface Schema extends DBSchema {
  meta: { key: string; value: unknown };
  lock: { key: string; value: unknown };
  tightenings: { key: string; value: unknown };
  /** Versions of the signed document; the greatest key is the newest. */
  household: { key: number; value: unknown };
  /** One hour of one surface: `{child, site, surface, utcHour, bits}`, 3,600 bits in 450 bytes. */
  ledger: { key: [string, string, string, number]; value: unknown; indexes: { "by-hour": [string, number] } };
  /** One UTC day of a child in quarters of an hour: `{child, utcDay, names, lengths, quarters, seconds}`. */
  "ledger-days": { key: [string, number]; value: unknown };
  "closed-days": { key: [string, string]; value: unknown };
  grants: { key: string; value: unknown; indexes: { "by-day": [string, string] } };
  requests: { key: string; value: unknown; indexes: { "by-child": string } };
  journal: { key: number; value: unknown };
  seals: { key: number; value: unknown };
  /** Everything small of one moment, so that a parent can go back to it; the greatest key is the newest. */
  snapshots: { key: number; value: unknown };
  /** Parts of a backup that is being read, by their place in it: gone with the restore, or with the next one. */
  incoming: { key: number; value: unknown };
}

export const DATABASE_NAME = "porchlight";
