import { describe, expect, it } from "vitest";
import { CLOCK_LIMITS } from "#domain/time/clock-limits";
import { readClock } from "#domain/time/read-clock";
import { vouchForClock } from "#domain/time/vouch-for-clock";

const START = Date.UTC(2026, 10, 23, 15);
const { state: begun } = readClock(null, {
  wallMs: START,
  monoMs: 0,
  runId: "run 1",
  timeZone: "Europe/Madrid",
  dayStartsAtHour: 0,
  systemZone: "Europe/Madrid",
});

describe("a clock that pages vouch for", () => {
  it("goes on by as much, out of no slack and as no evidence for a new day", () => {
    const moved = vouchForClock(begun, 10_000);
    expect(moved).toEqual({ ...begun, stampMs: START + 10_000, markMs: START + 10_000 });
  });

  it("steps over seconds that were set before their time", () => {
    const paid = [{ fromMs: START + 5_000, untilMs: START + 60_000 }];
    expect(vouchForClock({ ...begun, paid }, 10_000).stampMs).toBe(START + 60_000 + CLOCK_LIMITS.roomMs);
  });

  it("leaves what the household calls now where it is further on already", () => {
    const ahead = { ...begun, markMs: START + 3_600_000 };
    expect(vouchForClock(ahead, 10_000).markMs).toBe(START + 3_600_000);
  });
});
