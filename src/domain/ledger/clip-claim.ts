/**
 * What of a claimed span is possible (household epoch milliseconds): nothing before the last contact, nothing after now,
 * and of what is left at most the latest `mostMs`. Null when nothing is.
 */
export function clipClaim(
  span: { readonly startMs: number; readonly endMs: number },
  lastContactMs: number,
  nowMs: number,
  mostMs: number,
): { readonly startMs: number; readonly endMs: number } | null {
  const endMs = Math.min(span.endMs, nowMs);
  const startMs = Math.max(span.startMs, lastContactMs, nowMs - mostMs);
  return startMs < endMs ? { startMs, endMs } : null;
}
