import { describe, expect, it } from "vitest";
import { plainText } from "#content/signup-guard/plain-text";

describe("a text as it is compared", () => {
  it.each([
    ["Año de Nacimiento *", "ano de nacimiento"],
    ["birthdayDay", "birthday day"],
    ["user[date_of_birth(3i)]", "user date of birth 3i"],
    ["  Geburts-\n datum: ", "geburts datum"],
    ["٢٠١٣", "2013"],
    ["۲۰۱۳", "2013"],
    ["२०१३", "2013"],
    ["২০১৩", "2013"],
    ["๒๕๕๖", "2556"],
    ["２０１３年", "2013年"],
    ["၂၀၁၃", "2013"],
  ])("%s is %s", (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
