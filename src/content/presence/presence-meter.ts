import type { AgoSpan } from "#domain/verdict/guard-report";

/**
 * The longest silence between two looks that is still taken for one stretch. Looks come every 10 s and with every input
 * and media event; a longer gap is a machine that slept or a page that stood still, and nobody watched it.
 */
const LONGEST_GAP_MS = 15_000;
/** Spans kept while nobody acknowledges them: half an hour of the most broken presence. The oldest go first. */
const MOST_SPANS = 180;

type Span = { readonly startMs: number; readonly endMs: number };

/** What `take` gives out, and `acknowledge` takes back. */
export type Taken = { readonly spans: readonly AgoSpan[]; readonly untilMs: number };

/** Turns looks at the clock into spans of presence. All instants are on the page's monotonic clock. */
export type PresenceMeter = {
  /** It is `nowMs`, and from now someone is present until `untilMs` (null: nobody), unless a later look says otherwise. */
  look(untilMs: number | null, nowMs: number): void;
  /** Everything not yet acknowledged, up to the last look, as ago-spans from `nowMs`. Taking twice gives it twice. */
  take(nowMs: number): Taken;
  /** The background has everything up to there. */
  acknowledge(untilMs: number): void;
  /** Is anything waiting to be told? */
  hasSpans(): boolean;
};

/** Spans are measured by the clock and never by counting ticks, so a late timer loses nothing that a look still spans. */
export function createPresenceMeter(): PresenceMeter {
  let spans: readonly Span[] = [];
  let last: { readonly atMs: number; readonly untilMs: number | null } | null = null;

  function credit(nowMs: number): void {
    if (last === null || last.untilMs === null || nowMs - last.atMs > LONGEST_GAP_MS) return;
    const endMs = Math.min(nowMs, last.untilMs);
    if (endMs > last.atMs) spans = joined(spans, { startMs: last.atMs, endMs });
  }

  return {
    look(untilMs, nowMs) {
      if (last !== null && nowMs < last.atMs) return;
      credit(nowMs);
      last = { atMs: nowMs, untilMs };
    },
    take(nowMs) {
      const agoMs = (atMs: number) => Math.max(0, Math.round(nowMs - atMs));
      return {
        spans: spans.map(({ startMs, endMs }) => ({ startAgoMs: agoMs(startMs), endAgoMs: agoMs(endMs) })),
        untilMs: spans.at(-1)?.endMs ?? nowMs,
      };
    },
    acknowledge(untilMs) {
      spans = spans
        .filter(({ endMs }) => endMs > untilMs)
        .map(({ startMs, endMs }) => ({ startMs: Math.max(startMs, untilMs), endMs }));
    },
    hasSpans: () => spans.length > 0,
  };
}

function joined(spans: readonly Span[], next: Span): readonly Span[] {
  const previous = spans.at(-1);
  if (previous?.endMs === next.startMs) {
    return [...spans.slice(0, -1), { startMs: previous.startMs, endMs: next.endMs }];
  }
  return [...spans, next].slice(-MOST_SPANS);
}
