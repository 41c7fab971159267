import { expect, it } from "vitest";
import { summarise } from "../../../scripts/check/summarise.ts";

it("the summary ends with the totals on a line of their own", () => {
  const text = summarise([
    { name: "lint", passed: 1, failed: 0, skipped: 0, tookMs: 1200 },
    { name: "unit", passed: 40, failed: 2, skipped: 3, tookMs: 65_000 },
  ]);
  expect(text.split("\n")).toEqual([
    "  lint       1.2 s   1 passed, 0 failed",
    "  unit      65.0 s   40 passed, 2 failed, 3 skipped",
    "",
    "41 passed, 2 failed",
  ]);
});
