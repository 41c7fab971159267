/** The seconds that are set in either; a copy. A restored hour over a live one is the union, so nothing is given back or counted twice. */
export const uniteBits = (one: Uint8Array, other: Uint8Array): Uint8Array =>
  one.map((byte, index) => byte | (other[index] ?? 0));
