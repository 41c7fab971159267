import type { RowKind } from "./backup-part.ts";

/** In the order in which a backup holds them. */
export const ROW_KINDS = [
  "hours",
  "days",
  "closed",
  "grants",
  "requests",
  "journal",
] as const satisfies readonly RowKind[];
