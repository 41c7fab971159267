/** Crockford's base 32: no I, L, O or U, so that a code read aloud or from paper is not mistaken. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Bytes as letters, five bits each, in groups of four; as many bytes as make whole letters. */
export function writeCrockford(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const count = (bytes.length * 8) / 5;
  const letters = Array.from(
    { length: count },
    (_, index) => ALPHABET[Number((bits >> BigInt((count - 1 - index) * 5)) & 31n)] ?? "0",
  );
  return letters.join("").replace(/(.{4})(?=.)/g, "$1-");
}

/** What was typed, as `count` bare letters, or null; dashes, spaces and case are forgiven, and I, L, O read as 1, 1, 0. */
export function readCrockford(typed: string, count: number): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, "").replace(/[IL]/g, "1").replace(/O/g, "0");
  return letters.length === count && [...letters].every((letter) => ALPHABET.includes(letter)) ? letters : null;
}
