import type { BlockReason } from "./verdict.ts";

/** One rule's "no", with the instant from which that rule would say yes; null is not by waiting. */
export type Block = { readonly reason: BlockReason; readonly untilMs: number | null };

/**
 * The order in which reasons are said when several rules close a page: what waiting cannot mend before what it can, the
 * whole household's before one site's. It orders words alone: any single "no" closes.
 */
const SAID_FIRST: readonly BlockReason[] = [
  "private-window",
  "needs-parent",
  "access-removed",
  "nobody-chosen",
  "turn-ended",
  "below-minimum-age",
  "waits-for-parent",
  "site-closed",
  "surface-closed",
  "paused-by-parent",
  "clock-unconfirmed",
  "bedtime",
  "school-hours",
  "device-free-time",
  "weekly-budget-spent",
  "daily-budget-spent",
  "group-budget-spent",
  "site-budget-spent",
  "surface-budget-spent",
  "break",
  "signup-held",
  "guard-silent",
  "side-door",
];

/** The block to say: the first by rank, open again only when every block that waiting can mend has passed. */
export function strictest(blocks: readonly Block[]): Block | null {
  const [first] = blocks.toSorted((a, b) => SAID_FIRST.indexOf(a.reason) - SAID_FIRST.indexOf(b.reason));
  if (first === undefined) return null;
  if (blocks.some((block) => block.untilMs === null)) return { reason: first.reason, untilMs: null };
  return { reason: first.reason, untilMs: Math.max(...blocks.map((block) => block.untilMs ?? 0)) };
}
