import fc from "fast-check";

/** A stretch of an hour, `[from, to)` in seconds. */
export const span = fc
  .tuple(fc.integer({ min: 0, max: 3600 }), fc.integer({ min: 0, max: 3600 }))
  .map(([one, other]): [number, number] => [Math.min(one, other), Math.max(one, other)]);

/** Counts the slow way: bit by bit. */
export function countSet(bits: Uint8Array): number {
  let count = 0;
  for (let second = 0; second < bits.length * 8; second += 1) count += ((bits[second >> 3] ?? 0) >> (second & 7)) & 1;
  return count;
}
