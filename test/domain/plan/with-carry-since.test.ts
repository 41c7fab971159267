import { describe, expect, test } from "vitest";
import { withCarrySince } from "#domain/plan/with-carry-since";
import type { CarryOver } from "#domain/plan/plan";
import { openPlan } from "#test/support/domain/open-plan";

const TODAY = "2026-11-26";
const carrying = (carryOver: CarryOver | null) => ({ ...openPlan, carryOver });

describe("what a day leaves over", () => {
  test.each<[string, CarryOver | null, CarryOver | null, CarryOver | null]>([
    ["counts from the day on which it was switched on", null, { capMinutes: 30 }, { capMinutes: 30, since: TODAY }],
    [
      "keeps its date when the cap changes, whatever a page says",
      { capMinutes: 30, since: "2026-11-02" },
      { capMinutes: 60, since: "2020-01-01" },
      { capMinutes: 60, since: "2026-11-02" },
    ],
    [
      "counts from the day on which its cap became more than nothing",
      { capMinutes: 0, since: "2026-11-02" },
      { capMinutes: 30 },
      { capMinutes: 30, since: TODAY },
    ],
    ["counts from the first day where it always did", { capMinutes: 30 }, { capMinutes: 60 }, { capMinutes: 60 }],
    ["is gone when it is switched off", { capMinutes: 30, since: "2026-11-02" }, null, null],
  ])("%s", (_, before, after, made) => {
    expect(withCarrySince(carrying(before), carrying(after), TODAY).carryOver).toEqual(made);
  });
});
