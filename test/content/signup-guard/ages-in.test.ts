import { describe, expect, it } from "vitest";
import { agesIn } from "#content/signup-guard/ages-in";

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, years) => years);

describe("of answers that name ages", () => {
  it.each([
    ["a span is every age in it", ["Under 13", "13–17", "18+"], 1, [13, 14, 15, 16, 17]],
    ["the least, in other words, is all that are not more", ["Under 13", "13–17", "18+"], 0, upTo(13)],
    ["so it is where it comes last", ["18+", "13–17", "Under 13"], 2, upTo(13)],
    ["and where one more answer goes before", ["Choose", "17 ans ou moins", "18 ans ou plus"], 1, upTo(17)],
    ["of two with one number the first is the less", ["Unter 18", "Ab 18"], 0, upTo(18)],
    ["and the second is that number", ["Unter 18", "Ab 18"], 1, [18]],
    ["a plus is never less", ["18+", "Under 18"], 0, [18]],
    ["single ages are themselves", ["13", "14", "15"], 0, [13]],
    ["so they are with a word to each", ["13 years", "14 years"], 0, [13]],
    ["an age that stands alone is itself", ["21 years"], 0, [21]],
    ["digits of other scripts are read", ["۱۲–۱۴", "۱۵+"], 0, [12, 13, 14]],
    ["words alone are no age", ["Choose", "13", "14"], 0, []],
    ["nobody is as old", ["13", "1990"], 1, []],
    ["nothing was chosen", ["13", "14"], -1, []],
  ])("%s: %j, %i", (_, answers, at, ages) => {
    expect(agesIn(answers, at)).toEqual(ages);
  });
});
