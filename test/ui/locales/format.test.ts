import { describe, expect, it } from "vitest";
import { clock, hoursAndMinutes, longDate, minutesLeft, when } from "#locales/format";
import { at } from "../fixtures.ts";

const MINUTE_MS = 60_000;
const ZONE = "Europe/Madrid";

describe("times for people", () => {
  it.each([
    [32 * MINUTE_MS, "32 minutes"],
    [32 * MINUTE_MS + 59_999, "32 minutes"],
    [MINUTE_MS, "1 minute"],
    [59_999, "Less than a minute"],
    [0, "Less than a minute"],
  ])("%i ms left is %s", (ms, said) => {
    expect(minutesLeft(ms)).toBe(said);
  });

  it.each([
    [0, "0 min"],
    [50 * MINUTE_MS, "50 min"],
    [180 * MINUTE_MS, "3 h"],
    [250 * MINUTE_MS, "4 h 10"],
    [245 * MINUTE_MS, "4 h 05"],
  ])("%i ms of a week is %s", (ms, said) => {
    expect(hoursAndMinutes(ms)).toBe(said);
  });

  it.each([
    [at("19:00"), "at 19:00"],
    [at("07:00", "2026-11-19"), "tomorrow at 07:00"],
    [at("00:00", "2026-11-19"), "tomorrow"],
    [at("07:00", "2026-11-23"), "on Monday at 07:00"],
    [at("00:00", "2026-11-23"), "on Monday"],
    [at("07:00", "2029-05-04"), "on 4 May 2029"],
  ])("%i is %s", (ms, said) => {
    expect(when(ms, at("16:30"), ZONE)).toBe(said);
  });

  it("is the household's hour, wherever the computer stands", () => {
    expect(clock(at("07:00"), ZONE)).toBe("07:00");
    expect(clock(at("07:00"), "Asia/Kolkata")).toBe("11:30");
  });

  it("writes a date in full", () => {
    expect(longDate("2028-05-04")).toBe("4 May 2028");
  });
});
