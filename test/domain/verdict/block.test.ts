import { describe, expect, test } from "vitest";
import { strictest, type Block } from "#domain/verdict/block";

const night: Block = { reason: "bedtime", untilMs: 7 };
const spent: Block = { reason: "daily-budget-spent", untilMs: 4 };
const site: Block = { reason: "site-budget-spent", untilMs: 9 };
const paused: Block = { reason: "paused-by-parent", untilMs: null };
const young: Block = { reason: "below-minimum-age", untilMs: 100 };

describe("of several blocks", () => {
  const rows: readonly [string, readonly Block[], Block | null][] = [
    ["none closes nothing", [], null],
    ["one is said as it is", [spent], spent],
    ["the night is said before the budget, until both have passed", [spent, night], night],
    ["the last to pass counts, whoever is said", [night, site], { reason: "bedtime", untilMs: 9 }],
    ["what no waiting mends is until nothing", [night, paused], paused],
    ["the age is said before a pause, which waiting does not end", [paused, young], { ...young, untilMs: null }],
  ];
  test.each(rows)("%s", (_, blocks, said) => {
    expect(strictest(blocks)).toEqual(said);
  });
});
