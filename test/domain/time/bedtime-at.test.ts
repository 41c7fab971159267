import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bedtime, Weekly } from "#domain/plan/plan";
import { bedtimeAt } from "#domain/time/bedtime-at";
import { instant, zone } from "./zones.ts";

const MINUTE_MS = 60_000;
const MADRID = "Europe/Madrid";
const at = (local: string, timeZone = MADRID): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;

const night = (closesAt: string, opensAt: string): Bedtime => ({ closesAt, opensAt });
const every = (bedtime: Bedtime | null): Weekly<Bedtime | null> => [
  bedtime,
  bedtime,
  bedtime,
  bedtime,
  bedtime,
  bedtime,
  bedtime,
];
const usual = night("21:00", "07:00");
/** School nights, and a later end of the week: Friday and Saturday close after midnight. */
const school: Weekly<Bedtime | null> = [
  usual,
  usual,
  usual,
  usual,
  night("00:30", "09:00"),
  night("00:30", "09:00"),
  usual,
];
const onlyMonday: Weekly<Bedtime | null> = [usual, null, null, null, null, null, null];

const closed = (until: string) => ({ closed: true, untilMs: at(until) });
const open = (closes: string) => ({ closed: false, closesMs: at(closes) });

describe("a bedtime", () => {
  // 2026-05-04 is a Monday.
  test.each([
    ["is ahead in the afternoon", school, "2026-05-04T16:00", open("2026-05-04T21:00")],
    ["is ahead until the last minute", school, "2026-05-04T20:59:59.999", open("2026-05-04T21:00")],
    ["begins on the minute", school, "2026-05-04T21:00", closed("2026-05-05T07:00")],
    ["holds over midnight", school, "2026-05-05T03:00", closed("2026-05-05T07:00")],
    ["is over on the minute", school, "2026-05-05T07:00", open("2026-05-05T21:00")],
    ["of Friday has not begun at midnight", school, "2026-05-09T00:10", open("2026-05-09T00:30")],
    ["of Friday begins on Saturday", school, "2026-05-09T00:30", closed("2026-05-09T09:00")],
    ["of Sunday ends on Monday", school, "2026-05-11T06:59", closed("2026-05-11T07:00")],
    ["of one evening is looked for through the week", onlyMonday, "2026-05-05T07:00", open("2026-05-11T21:00")],
    ["holds in the morning after its evening alone", onlyMonday, "2026-05-05T06:00", closed("2026-05-05T07:00")],
    [
      "that touches the next is one with it",
      every(night("21:00", "21:00")),
      "2026-05-04T12:00",
      closed("2026-05-13T21:00"),
    ],
    [
      "that closes before noon after it opens is the day's own",
      every(night("11:00", "07:00")),
      "2026-05-04T12:00",
      closed("2026-05-05T07:00"),
    ],
  ])("%s", (_, bedtime, local, expected) => {
    expect(bedtimeAt(bedtime, at(local), MADRID)).toMatchObject(expected);
  });

  test("is never, when no evening has one", () => {
    expect(bedtimeAt(every(null), at("2026-05-04T22:00"), MADRID)).toMatchObject({ closed: false, closesMs: null });
  });

  test("is the household's, whatever half hour its zone keeps", () => {
    const kolkata = at("2026-05-04T21:15", "Asia/Kolkata");
    expect(bedtimeAt(every(usual), kolkata, "Asia/Kolkata")).toMatchObject({
      closed: true,
      untilMs: at("2026-05-05T07:00", "Asia/Kolkata"),
    });
  });

  test("that the change of clocks skips begins when the hour is over", () => {
    const late = every(night("02:30", "07:00"));
    expect(bedtimeAt(late, at("2026-03-29T01:59"), MADRID)).toMatchObject(open("2026-03-29T03:30"));
  });

  const clockTime = fc.integer({ min: 0, max: 1439 }).map((minutes) => {
    const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
    return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  });
  const evening = fc.option(fc.record({ closesAt: clockTime, opensAt: clockTime }));
  const week = fc.tuple(evening, evening, evening, evening, evening, evening, evening);

  test("opens and closes exactly when it says", () => {
    fc.assert(
      fc.property(week, instant, zone, (bedtime, instantMs, timeZone) => {
        const answer = bedtimeAt(bedtime, instantMs, timeZone);
        if (answer.closed) {
          expect(answer.untilMs).toBeGreaterThan(instantMs);
          expect(bedtimeAt(bedtime, answer.untilMs - 1, timeZone).closed).toBe(true);
          return;
        }
        if (answer.closesMs === null) return;
        expect(answer.closesMs).toBeGreaterThan(instantMs);
        expect(bedtimeAt(bedtime, answer.closesMs - 1, timeZone)).toMatchObject(answer);
        expect(bedtimeAt(bedtime, answer.closesMs, timeZone).closed).toBe(true);
      }),
    );
  });

  test("changes nothing between now and the moment that it names", () => {
    fc.assert(
      fc.property(
        week,
        instant,
        zone,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (bedtime, instantMs, timeZone, part) => {
          const answer = bedtimeAt(bedtime, instantMs, timeZone);
          const changesMs = (answer.closed ? answer.untilMs : answer.closesMs) ?? instantMs + 7 * 24 * 60 * MINUTE_MS;
          const between = Math.floor(instantMs + (changesMs - instantMs) * part);
          expect(bedtimeAt(bedtime, between, timeZone).closed).toBe(answer.closed);
        },
      ),
    );
  });
});
