/** A stretch of household time, epoch milliseconds, its end exclusive. */
export type SpanMs = { readonly startMs: number; readonly endMs: number };

/**
 * What of a claimed span is possible: nothing before the last contact, nothing after now, and of what is left at most the
 * latest `mostMs`. Null when nothing is. A last contact after now was before the clock was put right, and says nothing.
 */
export function clipClaim(span: SpanMs, lastContactMs: number, nowMs: number, mostMs: number): SpanMs | null {
  const sinceMs = lastContactMs > nowMs ? nowMs - mostMs : Math.max(lastContactMs, nowMs - mostMs);
  const startMs = Math.max(span.startMs, sinceMs);
  const endMs = Math.min(span.endMs, nowMs);
  return startMs < endMs ? { startMs, endMs } : null;
}
