/** Seconds of an hour, a bit for each. */
export const SECONDS_OF_HOUR = 3600;
const BYTES_OF_HOUR = SECONDS_OF_HOUR / 8;
/** The bytes of an hour in 32-bit words, the last one half empty. */
const WORDS_OF_HOUR = Math.ceil(BYTES_OF_HOUR / 4);

/** No second of an hour. */
const noSeconds = (): Uint8Array => new Uint8Array(BYTES_OF_HOUR);

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

/** The seconds of an hour without those of `[from, to)`; a copy, or null when none is left. */
export function clearSeconds(bits: Uint8Array, from: number, to: number): Uint8Array | null {
  const mask = setSeconds(null, from, to);
  const left = noSeconds().map((_, index) => (bits[index] ?? 0) & ~(mask[index] ?? 0));
  return left.some((byte) => byte !== 0) ? left : null;
}

/** One hour, seen as bytes and as words: to unite and count 32 seconds at a time. */
export type HourOfWords = { readonly bytes: Uint8Array; readonly words: Uint32Array };

export function newHour(): HourOfWords {
  const words = new Uint32Array(WORDS_OF_HOUR);
  return { bytes: new Uint8Array(words.buffer), words };
}

/** How many seconds are set in a word: neighbours are added in pairs, in fours and in bytes, and the bytes by one product. */
export function countWord(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
