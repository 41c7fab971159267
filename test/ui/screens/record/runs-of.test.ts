import { expect, it } from "vitest";
import { runsOf } from "#ui/screens/dashboard/record/runs-of.ts";

it("quarters that follow each other are one stretch", () => {
  expect(runsOf([0, 300, 900, 0, 0, 60])).toEqual([
    { firstQuarter: 1, endQuarter: 3, seconds: 1200 },
    { firstQuarter: 5, endQuarter: 6, seconds: 60 },
  ]);
  expect(runsOf([0, 0])).toEqual([]);
});
