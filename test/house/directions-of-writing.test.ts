import { describe, expect, test } from "vitest";
import { listFiles, readText } from "./support/tree.ts";

/** Properties and values that know left and right, with what says the same in both directions of writing. */
const PHYSICAL =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?:text-align|float|clear|caption-side|justify-content)\s*:\s*(?:left|right)\b/g;
const PHYSICAL_SIZE = /(?<![\w-])(?:min-|max-)?(?:width|height)\s*:/g;

const sheets = listFiles("src").filter((path) => path.endsWith(".css"));
/** Media queries ask for the width of a window, which has no direction. */
const withoutQueries = (text: string): string => text.replaceAll(/\/\*[^]*?\*\/|@[\w-]+[^{;]*/g, "");
const found = (pattern: RegExp, text: string): readonly string[] =>
  Array.from(withoutQueries(text).matchAll(pattern), ([property]) => property);

describe("our style sheets", () => {
  test("are there to be read", () => {
    expect(sheets.length).toBeGreaterThan(15);
  });

  test.each(sheets)("%s says start and end, not left and right", (path) => {
    expect(found(PHYSICAL, readText(path)), "Write margin-inline-start, inset-inline-end, text-align: start.").toEqual(
      [],
    );
  });

  test.each(sheets)("%s says inline-size and block-size", (path) => {
    expect(found(PHYSICAL_SIZE, readText(path)), "A size has a direction too.").toEqual([]);
  });
});

describe("the search for left and right", () => {
  test.each([
    ["margin-left: 4px", "margin-inline-start: 4px"],
    ["  left: 0", "  inset-inline-start: 0"],
    ["text-align: right", "text-align: end"],
    ["border-top-left-radius: 4px", "border-start-start-radius: 4px"],
    ["float:left", "@media (max-width: 40px) { a { color: red } }"],
  ])("finds %s and not %s", (bad, good) => {
    expect(found(PHYSICAL, bad)).toHaveLength(1);
    expect(found(PHYSICAL, good)).toEqual([]);
  });
});
