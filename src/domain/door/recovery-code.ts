import { failure, success, type Result } from "../result.ts";

/** Crockford's base 32: no I, L, O or U, so that a code read aloud or from paper is not mistaken. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Ten random bytes (80 bits, which NIST SP 800-63B asks of a look-up secret with room to spare) as `KX7P-42QM-9FTD-6HRB`. */
export function writeRecoveryCode(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const letters = Array.from(
    { length: 16 },
    (_, index) => ALPHABET[Number((bits >> BigInt(75 - index * 5)) & 31n)] ?? "0",
  );
  return letters.join("").replace(/(.{4})(?=.)/g, "$1-");
}

/** What was typed, as the sixteen letters of the code; dashes, spaces and case are forgiven, and I, L, O read as 1, 1, 0. */
export function readRecoveryCode(typed: string): Result<string> {
  const letters = typed.toUpperCase().replace(/[\s-]/g, "").replace(/[IL]/g, "1").replace(/O/g, "0");
  const isWhole = letters.length === 16 && [...letters].every((letter) => ALPHABET.includes(letter));
  return isWhole ? success(letters) : failure("A recovery code has 16 letters and digits, in four groups.");
}
