import { describe, expect, test } from "vitest";
import { rowsOf } from "#domain/time/rows-of";

const [mo, tu, we, th, fr, sa, su] = [1, 2, 3, 4, 5, 6, 7] as const;
const weekend = [sa, su];
const off = (from: string, to = from) => [{ name: "Off", from, to }];

// 2026-05-04 is a Monday.
type Row = readonly [string, readonly number[], ReturnType<typeof off>, string, number, number];
const rows: readonly Row[] = [
  ["an ordinary Monday", weekend, [], "2026-05-04", mo, mo],
  ["an ordinary Friday", weekend, [], "2026-05-08", fr, fr],
  ["a holiday on Monday: the Sunday before it", weekend, off("2026-05-04"), "2026-05-03", su, sa],
  ["a holiday on Monday itself", weekend, off("2026-05-04"), "2026-05-04", sa, su],
  ["a holiday on Wednesday: the Tuesday before it", weekend, off("2026-05-06"), "2026-05-05", tu, fr],
  ["a holiday on Wednesday itself", weekend, off("2026-05-06"), "2026-05-06", sa, su],
  ["a holiday on Wednesday: the Thursday after it", weekend, off("2026-05-06"), "2026-05-07", th, th],
  ["two in a row: the first", weekend, off("2026-05-06", "2026-05-07"), "2026-05-06", sa, sa],
  ["two in a row: the second", weekend, off("2026-05-06", "2026-05-07"), "2026-05-07", sa, su],
  ["a holiday on Friday: the Thursday before it", weekend, off("2026-05-08"), "2026-05-07", th, fr],
  ["a holiday on Friday itself, with the weekend after it", weekend, off("2026-05-08"), "2026-05-08", sa, sa],
  ["a Saturday within holidays is itself", weekend, off("2026-05-04", "2026-05-17"), "2026-05-09", sa, sa],
  ["a Sunday within holidays, by the Monday after it", weekend, off("2026-05-04", "2026-05-17"), "2026-05-10", su, sa],
  ["with Friday and Saturday free, an ordinary Thursday", [fr, sa], [], "2026-05-07", th, th],
  ["with Friday and Saturday free, a holiday on Sunday", [fr, sa], off("2026-05-10"), "2026-05-10", fr, sa],
  ["with Friday and Saturday free, the Saturday before it", [fr, sa], off("2026-05-10"), "2026-05-09", sa, fr],
  ["with Friday and Saturday free, the Tuesday before one", [fr, sa], off("2026-05-06"), "2026-05-05", tu, th],
  ["with Sunday and Monday free, a holiday on Wednesday", [mo, su], off("2026-05-06"), "2026-05-06", su, mo],
  ["with one free weekday, two in a row", [su], off("2026-05-06", "2026-05-07"), "2026-05-06", su, su],
  ["with no free weekday, a holiday is the day that it is", [], off("2026-05-06"), "2026-05-06", we, we],
  ["with every weekday free, nothing is other", [1, 2, 3, 4, 5, 6, 7], off("2026-05-06"), "2026-05-06", we, we],
];

describe("the rows of a plan that count", () => {
  test.each(rows)("on %s", (_, freeWeekdays, freeDays, date, day, night) => {
    expect(rowsOf({ freeWeekdays, freeDays }, date)).toEqual({ day, night });
  });
});
