import type { JournalEvent } from "../journal/journal-event.ts";

/** A stretch of which nothing is known: the extension was off. Epoch milliseconds, the end exclusive. */
export type Gap = { readonly fromMs: number; readonly toMs: number };

/** The gaps that the journal tells of, cut to `[startMs, endMs)`, in their order. */
export function gapsWithin(events: readonly JournalEvent[], startMs: number, endMs: number): readonly Gap[] {
  return events
    .filter((event) => event.kind === "was-off")
    .map(({ fromMs, toMs }) => ({ fromMs: Math.max(fromMs, startMs), toMs: Math.min(toMs, endMs) }))
    .filter(({ fromMs, toMs }) => fromMs < toMs)
    .toSorted((a, b) => a.fromMs - b.fromMs);
}
