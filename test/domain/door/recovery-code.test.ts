import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRecoveryCode, writeRecoveryCode } from "#domain/door/recovery-code";

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe("a recovery code", () => {
  test("is four groups of four, without the letters that are misread", () => {
    fc.assert(
      fc.property(bytes, (random) => {
        expect(writeRecoveryCode(random)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });

  test("is another one for other bytes", () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        expect(writeRecoveryCode(one) === writeRecoveryCode(other)).toBe(one.toHex() === other.toHex());
      }),
    );
  });

  test("is read as it was written, in any case and with any gaps", () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = writeRecoveryCode(random);
        const letters = { ok: true, value: code.replaceAll("-", "") };
        for (const typed of [code, code.toLowerCase(), code.replaceAll("-", " "), ` ${code} `]) {
          expect(readRecoveryCode(typed)).toEqual(letters);
        }
      }),
    );
  });

  test.each([
    ["an O read as a nought", "OOOO-0000-0000-0000", "0000000000000000"],
    ["an I and an L read as a one", "ILil-1111-1111-1111", "1111111111111111"],
  ])("forgives %s", (_, typed, value) => {
    expect(readRecoveryCode(typed)).toEqual({ ok: true, value });
  });

  test.each([
    ["nothing", ""],
    ["too few letters", "KX7P-42QM-9FTD"],
    ["too many letters", "KX7P-42QM-9FTD-6HRB-0"],
    ["a letter that no code has", "KX7P-42QM-9FTD-6HRU"],
  ])("is not %s", (_, typed) => {
    expect(readRecoveryCode(typed)).toMatchObject({ ok: false });
  });
});
