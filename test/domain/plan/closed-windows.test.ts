import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everyDay } from "#domain/plan/every-day";
import type { Bedtime, ClosedTime, Plan, Weekly } from "#domain/plan/plan";
import { closedWindows } from "#domain/plan/closed-windows";
import { closureAt } from "#domain/time/closure-at";
import { madrid } from "#test/support/domain/madrid";
import { openPlan } from "#test/support/domain/open-plan";
import { instant, zone } from "../time/zones.ts";

const MINUTE_MS = 60_000;
const MADRID = "Europe/Madrid";
const at = (local: string, timeZone = MADRID): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;

const night = (closesAt: string, opensAt: string): Bedtime => ({ closesAt, opensAt });
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

/** Where an instant stands against the closed hours of a plan. */
function standsAt(plan: Partial<Plan>, instantMs: number, timeZone: string, freeDays = madrid.freeDays) {
  const windows = closedWindows({ ...openPlan, ...plan }, { ...madrid, timeZone, freeDays }, instantMs);
  const closure = closureAt(windows, instantMs);
  if (closure.closed) return { closed: true, kind: closure.window.kind, untilMs: closure.untilMs } as const;
  return { closed: false, closesMs: closure.next?.startMs ?? null } as const;
}
const bedtimeAt = (bedtime: Weekly<Bedtime | null>, instantMs: number, timeZone: string) =>
  standsAt({ bedtime }, instantMs, timeZone);

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
      everyDay(night("21:00", "21:00")),
      "2026-05-04T12:00",
      closed("2026-05-13T21:00"),
    ],
    [
      "that closes before noon after it opens is the day's own",
      everyDay(night("11:00", "07:00")),
      "2026-05-04T12:00",
      closed("2026-05-05T07:00"),
    ],
  ])("%s", (_, bedtime, local, expected) => {
    expect(bedtimeAt(bedtime, at(local), MADRID)).toMatchObject(expected);
  });

  test("is never, when no evening has one", () => {
    expect(bedtimeAt(everyDay(null), at("2026-05-04T22:00"), MADRID)).toMatchObject({ closed: false, closesMs: null });
  });

  test("is the household's, whatever half hour its zone keeps", () => {
    const kolkata = at("2026-05-04T21:15", "Asia/Kolkata");
    expect(bedtimeAt(everyDay(usual), kolkata, "Asia/Kolkata")).toMatchObject({
      closed: true,
      untilMs: at("2026-05-05T07:00", "Asia/Kolkata"),
    });
  });

  test("that the change of clocks skips begins when the hour is over", () => {
    const late = everyDay(night("02:30", "07:00"));
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

const dinner: ClosedTime = { kind: "dinner", name: null, days: everyDay(true), from: "18:00", to: "19:00" };
const lessons: ClosedTime = {
  kind: "school",
  name: null,
  days: [true, true, true, true, true, false, false],
  from: "08:30",
  to: "14:00",
};
const late: ClosedTime = { ...dinner, kind: "device-free", days: [true, false, false, false, false, false, false] };
const by = (kind: string, until: string) => ({ closed: true, kind, untilMs: at(until) });

describe("closed times", () => {
  // 2026-05-04 is a Monday.
  test.each([
    ["are ahead before they begin", { closedTimes: [dinner] }, "2026-05-04T17:59", open("2026-05-04T18:00")],
    ["begin on the minute", { closedTimes: [dinner] }, "2026-05-04T18:00", by("device-free", "2026-05-04T19:00")],
    ["are over on the minute", { closedTimes: [dinner] }, "2026-05-04T19:00", open("2026-05-05T18:00")],
    ["hold on their days", { closedTimes: [lessons] }, "2026-05-08T09:00", by("school", "2026-05-08T14:00")],
    ["do not hold on others", { closedTimes: [lessons] }, "2026-05-09T09:00", open("2026-05-11T08:30")],
    ["may be several a day", { closedTimes: [lessons, dinner] }, "2026-05-04T14:00", open("2026-05-04T18:00")],
    [
      "cross midnight, and count to the day on which they begin",
      { closedTimes: [{ ...late, from: "23:00", to: "02:00" }] },
      "2026-05-05T01:00",
      by("device-free", "2026-05-05T02:00"),
    ],
    [
      "do not begin after midnight on the day before theirs",
      { closedTimes: [{ ...late, from: "23:00", to: "02:00" }] },
      "2026-05-04T01:00",
      open("2026-05-04T23:00"),
    ],
    [
      "that end when they begin are a whole day",
      { closedTimes: [{ ...late, from: "18:00", to: "18:00" }] },
      "2026-05-05T17:59",
      by("device-free", "2026-05-05T18:00"),
    ],
    [
      "that touch are one, of whatever kind, and the first is said",
      { closedTimes: [lessons, { ...dinner, from: "14:00", to: "15:00" }] },
      "2026-05-04T09:00",
      by("school", "2026-05-04T15:00"),
    ],
    [
      "that touch the night are one with it",
      { closedTimes: [{ ...dinner, from: "20:00", to: "21:00" }], bedtime: school },
      "2026-05-04T20:30",
      by("device-free", "2026-05-05T07:00"),
    ],
    [
      "in the night are the night",
      { closedTimes: [{ ...dinner, from: "20:00", to: "22:00" }], bedtime: school },
      "2026-05-04T21:30",
      by("bedtime", "2026-05-05T07:00"),
    ],
  ] as [string, Partial<Plan>, string, object][])("%s", (_, plan, local, expected) => {
    expect(standsAt(plan, at(local), MADRID)).toMatchObject(expected);
  });
});

describe("the days of a plan", () => {
  const holiday = [{ name: "Holiday", from: "2026-05-06", to: "2026-05-06" }];

  test("have no school on a holiday, and the night before it is a free one", () => {
    const plan = { closedTimes: [lessons], bedtime: school };
    expect(standsAt(plan, at("2026-05-06T10:00"), MADRID, holiday)).toMatchObject(open("2026-05-06T21:00"));
    expect(standsAt(plan, at("2026-05-05T22:00"), MADRID, holiday)).toMatchObject(open("2026-05-06T00:30"));
    expect(standsAt(plan, at("2026-05-06T22:00"), MADRID, holiday)).toMatchObject(closed("2026-05-07T07:00"));
  });

  test("follow an override on its dates alone, the night by its evening", () => {
    const overrides: Plan["overrides"] = [
      { part: "bedtime", value: everyDay(night("23:00", "09:00")), firstDate: "2026-05-04", lastDate: "2026-05-04" },
      { part: "closedTimes", value: [dinner], firstDate: "2026-05-05", lastDate: "2026-05-05" },
    ];
    const plan = { bedtime: everyDay(usual), overrides };
    expect(standsAt(plan, at("2026-05-04T16:00"), MADRID)).toMatchObject(open("2026-05-04T23:00"));
    expect(standsAt(plan, at("2026-05-05T08:00"), MADRID)).toMatchObject(by("bedtime", "2026-05-05T09:00"));
    expect(standsAt(plan, at("2026-05-05T09:00"), MADRID)).toMatchObject(open("2026-05-05T18:00"));
    expect(standsAt(plan, at("2026-05-06T09:00"), MADRID)).toMatchObject(open("2026-05-06T21:00"));
  });
});
