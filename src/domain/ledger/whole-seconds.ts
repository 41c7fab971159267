import type { SpanMs } from "./clip-claim.ts";

/** `[fromSecond, toSecond)` in epoch seconds; empty when both are one. */
export type SpanOfSeconds = { readonly fromSecond: number; readonly toSecond: number };

/**
 * The seconds of a span: a second is watched when its middle lies inside. Spans that touch then share no second and lose
 * none between them, however often a stretch is reported in pieces, and a stretch is off by less than a second.
 */
export function wholeSeconds({ startMs, endMs }: SpanMs): SpanOfSeconds {
  const fromSecond = Math.round(startMs / 1000);
  return { fromSecond, toSecond: Math.max(fromSecond, Math.round(endMs / 1000)) };
}
