import { failure, success, type Result } from "../result.ts";
import { readCrockford, writeCrockford } from "./crockford.ts";

const LETTERS = 16;

/** Ten random bytes (80 bits, which NIST SP 800-63B asks of a look-up secret with room to spare) as `KX7P-42QM-9FTD-6HRB`. */
export const writeRecoveryCode = (bytes: Uint8Array): string => writeCrockford(bytes);

/** What was typed, as the sixteen letters of the code. */
export function readRecoveryCode(typed: string): Result<string> {
  const letters = readCrockford(typed, LETTERS);
  return letters === null ? failure("A recovery code has 16 letters and digits, in four groups.") : success(letters);
}
