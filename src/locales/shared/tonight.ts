/** An hour further away than this is not tonight's. */
const TONIGHT_MS = 20 * 3_600_000;

/** Is this hour (epoch ms, or null) one of today's or tonight's? */
export function isTonight(atMs: number | null, nowMs: number): atMs is number {
  return atMs !== null && atMs - nowMs <= TONIGHT_MS;
}
