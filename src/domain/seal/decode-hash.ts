import type { Decoder } from "../decode.ts";

/** The 32 bytes of a hash or a key. */
export const decodeHash: Decoder<Uint8Array> = (value, at) => {
  if (value instanceof Uint8Array && value.length === 32) return value;
  throw new TypeError(`${at}: 32 bytes were expected.`);
};
