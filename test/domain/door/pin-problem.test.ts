import { describe, expect, it } from "vitest";
import { pinProblem } from "#domain/door/pin-problem";

describe("a PIN", () => {
  it.each([
    ["271828", "six digits without a pattern"],
    ["841973026415", "twelve digits"],
    ["207391", "digits that only begin like a year"],
    ["correct horse", "a few words"],
    ["Zuhause 7", "words with a digit"],
  ])("%s will do: %s", (pin) => {
    expect(pinProblem(pin)).toBeNull();
  });

  it.each([
    ["", "too-short"],
    ["27182", "too-short"],
    ["8419730264153", "too-long"],
    ["house", "few-words"],
    ["a       ", "few-words"],
    ["x".repeat(129), "too-long"],
    ["111111", "first-tried"],
    ["121212", "first-tried"],
    ["123123", "first-tried"],
    ["47134713", "first-tried"],
    ["123456", "first-tried"],
    ["654321", "first-tried"],
    ["567890", "first-tried"],
    ["246802", "first-tried"],
    ["112233", "first-tried"],
    ["159753", "first-tried"],
    ["aaaaaaaa", "first-tried"],
    ["Password", "first-tried"],
    ["password2024!", "first-tried"],
    ["19841985", "year"],
    ["201005", "year"],
    ["24121998", "year"],
    ["20160315", "year"],
  ])("%s is refused as %s", (pin, kind) => {
    expect(pinProblem(pin)?.kind).toBe(kind);
  });

  it.each(["040516", "160504", "05042016", "04052016", "20160504", "050416"])("%s is a child's birthday", (pin) => {
    expect(pinProblem(pin, ["2016-05-04"])?.kind).toBe("birth-date");
  });

  it("of someone else's birthday is no birthday of ours", () => {
    expect(pinProblem("040516", ["2014-11-20"])).toBeNull();
  });
});
