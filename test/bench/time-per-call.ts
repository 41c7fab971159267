import { median } from "./median.ts";

const batches = 15;

/**
 * Milliseconds that one call takes: the median of 15 batches, after as many to warm up, so that neither a collection of
 * garbage nor the compiler speaks for the whole. `calls` is how many one run of `batch` makes.
 */
export function timePerCall(calls: number, batch: () => void): number {
  for (let round = 0; round < batches; round += 1) batch();
  const timesMs = Array.from({ length: batches }, () => {
    const startedMs = performance.now();
    batch();
    return performance.now() - startedMs;
  });
  return median(timesMs) / calls;
}
