import { describe, expect, test } from "vitest";
import { countrySentences } from "#locales/country-sentences";

describe("what is known of a country", () => {
  test.each([
    ["AU", "Accounts on social media from 16: law. From 15 one may agree alone to the use of one's data."],
    ["ES", "Accounts on social media from 16: proposed. From 14 one may agree alone to the use of one's data."],
    ["DE", "From 16 one may agree alone to the use of one's data."],
    ["AZ", "Accounts on social media from 16: passed, not yet law."],
    ["ZZ", ""],
  ])("for %s", (code, text) => {
    expect(countrySentences(code, "2026-11-26").join(" ")).toBe(text);
  });

  test("asks to be checked a year later", () => {
    expect(countrySentences("DE", "2027-11-26").at(-1)).toBe("This was looked up more than a year ago: please check.");
    expect(countrySentences("ZZ", "2027-11-26")).toEqual([]);
  });
});
