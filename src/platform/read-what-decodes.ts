import type { Decoder } from "#domain/decode";

/** The records that decode; the others stay where they are, unread: one that nobody can read must not take the rest along. */
export function readWhatDecodes<T>(stored: readonly unknown[], decode: Decoder<T>, at: string): readonly T[] {
  const read: T[] = [];
  for (const [index, value] of stored.entries()) {
    try {
      read.push(decode(value, `${at}[${index}]`));
    } catch {
      // Left out on purpose, see above. What must not be left out (the ledger, the household) is decoded elsewhere.
    }
  }
  return read;
}
