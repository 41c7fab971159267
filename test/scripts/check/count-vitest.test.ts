import { describe, expect, it } from "vitest";
import { countVitest } from "../../../scripts/check/count-vitest.ts";

const report = (passed: number, failed: number, skipped = 0) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTodoTests: 0 });

const rows = [
  ["all passed", report(12, 0), 0, { passed: 12, failed: 0, skipped: 0 }],
  ["two failed", report(10, 2, 1), 1, { passed: 10, failed: 2, skipped: 1 }],
  ["a file that did not load hides behind passed tests", report(12, 0), 1, { passed: 12, failed: 1, skipped: 0 }],
  ["killed by a signal after its report", report(12, 0), null, { passed: 12, failed: 1, skipped: 0 }],
  ["not one test ran", report(0, 0), 0, { passed: 0, failed: 1, skipped: 0 }],
  ["only skipped ones", report(0, 0, 4), 0, { passed: 0, failed: 1, skipped: 4 }],
  ["no report", null, 0, { passed: 0, failed: 1, skipped: 0 }],
  ["half a report", '{"numPassedTests": 12', 0, { passed: 0, failed: 1, skipped: 0 }],
  ["a report of something else", '{"ok": true}', 0, { passed: 0, failed: 1, skipped: 0 }],
] as const;

describe("the tests of a project are counted", () => {
  it.each(rows)("when %s", (_name, text, code, counted) => {
    expect(countVitest(text, code)).toEqual(counted);
  });
});
