import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "#domain/time/day-of";
import { dayOfDate } from "#domain/time/day-of-date";
import { dayStart, instant, zone } from "./zones.ts";

const HOUR_MS = 3_600_000;
const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

describe("a household day", () => {
  const days = [
    ["an ordinary day", "2026-05-04T10:00Z", "Europe/Madrid", 0, "2026-05-04", 1, 24],
    ["the day on which summer time begins", "2026-03-29T10:00Z", "Europe/Madrid", 0, "2026-03-29", 7, 23],
    ["the day on which it ends", "2026-10-25T10:00Z", "Europe/Madrid", 0, "2026-10-25", 7, 25],
    ["that night, of a day that starts at four", "2026-10-25T01:30Z", "Europe/Madrid", 4, "2026-10-24", 6, 25],
    ["half an hour longer on Lord Howe", "2026-04-05T02:00Z", "Australia/Lord_Howe", 0, "2026-04-05", 7, 24.5],
    ["half an hour shorter on Lord Howe", "2026-10-04T02:00Z", "Australia/Lord_Howe", 0, "2026-10-04", 7, 23.5],
    ["the first minutes of a day in Kolkata", "2026-05-03T18:31Z", "Asia/Kolkata", 0, "2026-05-04", 1, 24],
    ["a day without midnight in São Paulo", "2017-10-15T12:00Z", "America/Sao_Paulo", 0, "2017-10-15", 7, 23],
    ["a day without midnight in Beirut", "2026-03-29T12:00Z", "Asia/Beirut", 0, "2026-03-29", 7, 23],
    ["a day with two midnights in Havana", "2026-11-01T12:00Z", "America/Havana", 0, "2026-11-01", 7, 25],
    ["after midnight came and went back in St John's", "2011-11-06T02:45Z", "America/St_Johns", 0, "2011-11-06", 7, 25],
    ["the day before the one that Apia skipped", "2011-12-30T09:59Z", "Pacific/Apia", 0, "2011-12-29", 4, 24],
    ["the day after it", "2011-12-30T10:00Z", "Pacific/Apia", 0, "2011-12-31", 6, 24],
    ["an hour before four in the morning", "2026-05-04T01:00Z", "Europe/Madrid", 4, "2026-05-03", 7, 24],
    ["four in the morning", "2026-05-04T02:00Z", "Europe/Madrid", 4, "2026-05-04", 1, 24],
  ] as const;

  test.each(days)("%s", (_, instantText, timeZone, dayStartsAtHour, date, weekday, hours) => {
    const day = dayOf(at(instantText), timeZone, dayStartsAtHour);
    expect({ ...day, hours: (day.endMs - day.startMs) / HOUR_MS }).toMatchObject({ date, weekday, hours });
  });

  test("starts an hour late where midnight is skipped", () => {
    expect(dayOfDate("2017-10-15", "America/Sao_Paulo", 0).startMs).toBe(at("2017-10-15T03:00Z"));
  });

  test("has no length where the zone had no such date", () => {
    const { startMs, endMs } = dayOfDate("2011-12-30", "Pacific/Apia", 4);
    expect(endMs).toBe(startMs);
  });

  test("holds its instant, and its start is itself", () => {
    fc.assert(
      fc.property(instant, zone, dayStart, (instantMs, timeZone, hour) => {
        const day = dayOf(instantMs, timeZone, hour);
        expect(day.startMs).toBeLessThanOrEqual(instantMs);
        expect(instantMs).toBeLessThan(day.endMs);
        expect(dayOf(day.startMs, timeZone, hour)).toEqual(day);
        expect(dayOf(day.endMs - 1, timeZone, hour)).toEqual(day);
      }),
    );
  });

  test("begins where the one before it ends, with no gap and no overlap", () => {
    fc.assert(
      fc.property(instant, zone, dayStart, (instantMs, timeZone, hour) => {
        const day = dayOf(instantMs, timeZone, hour);
        const next = dayOf(day.endMs, timeZone, hour);
        expect(next.startMs).toBe(day.endMs);
        expect(next.date > day.date).toBe(true);
        expect(dayOf(day.startMs - 1, timeZone, hour).endMs).toBe(day.startMs);
      }),
    );
  });

  test("takes an instant between two milliseconds, as a monotonic clock gives", () => {
    const day = dayOfDate("2026-05-04", "Europe/Madrid", 0);
    expect(dayOf(day.endMs - 0.25, "Europe/Madrid", 0)).toEqual(day);
  });

  test("of an unknown zone is refused", () => {
    expect(() => dayOf(0, "Europe/Atlantis", 0)).toThrow(RangeError);
  });
});
