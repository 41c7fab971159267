import type { Decoder } from "#domain/decode";

/** What is left out of a file is what is usual. */
export const orElse =
  <T>(inner: Decoder<T>, otherwise: T): Decoder<T> =>
  (value, at) =>
    value === undefined ? otherwise : inner(value, at);
