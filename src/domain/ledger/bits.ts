/** Seconds of an hour, and bytes that hold a bit for each. */
export const SECONDS_OF_HOUR = 3600;
const BYTES_OF_HOUR = SECONDS_OF_HOUR / 8;

/** No second of an hour. */
export const noSeconds = (): Uint8Array => new Uint8Array(BYTES_OF_HOUR);

/**
 * The seconds of an hour with those of `[from, to)` added, 0 to 3600; a copy. Null is an hour in which nothing was
 * watched yet. What lies outside the hour is left out.
 */
export function setSeconds(bits: Uint8Array | null, from: number, to: number): Uint8Array {
  const set = noSeconds();
  if (bits !== null) set.set(bits.subarray(0, BYTES_OF_HOUR));
  const end = Math.min(SECONDS_OF_HOUR, to);
  for (let second = Math.max(0, from); second < end; second += 1) {
    const byte = second >> 3;
    set[byte] = (set[byte] ?? 0) | (1 << (second & 7));
  }
  return set;
}

/** How many seconds are set. */
export function countBits(bits: Uint8Array): number {
  let count = 0;
  for (const byte of bits) {
    for (let rest = byte; rest !== 0; rest &= rest - 1) count += 1;
  }
  return count;
}

/** The seconds that are set in either; a copy. */
export function uniteBits(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((byte, index) => byte | (other[index] ?? 0));
}
