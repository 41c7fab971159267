/** Several days' lists of what went where, added up, the most first; of two alike, the one that came first. */
export function sumShares<K>(lists: readonly (readonly (readonly [K, number])[])[]): readonly (readonly [K, number])[] {
  const sums = new Map<K, number>();
  for (const list of lists) for (const [key, seconds] of list) sums.set(key, (sums.get(key) ?? 0) + seconds);
  return [...sums].toSorted(([, a], [, b]) => b - a);
}
