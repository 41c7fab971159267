import { describe, expect, test } from "vitest";
import { readScenario } from "../../../scripts/simulate/read-scenario.ts";

const mia = { name: "Mia", birthDate: "2012-01-05", country: "GB", plan: { preset: 14 } };
const visit = {
  kind: "presence",
  url: "https://www.instagram.com/",
  from: "2026-11-23T16:05",
  to: "2026-11-23T16:10",
  tab: 1,
};
const scenario = { timeZone: "Europe/Madrid", startsAt: "2026-11-23T16:00", children: [mia], events: [visit] };
const withEvents = (...events: readonly object[]) => ({ ...scenario, events });
const pause = { kind: "pause", at: "2026-11-23T16:20", on: true };

describe("a scenario", () => {
  test("is read with its times as instants and its defaults filled in", () => {
    const read = readScenario(JSON.stringify(scenario));
    if (!read.ok) throw new Error(read.error);
    const from = Temporal.ZonedDateTime.from("2026-11-23T16:05[Europe/Madrid]").epochMilliseconds;
    expect(read.value.events).toEqual([
      { ...visit, from, to: from + 300_000, window: 1, audible: false, happening: null, shows: null, frame: null },
    ]);
    expect(read.value.children[0]?.plan.minimumAge).toBe(13);
    expect(read.value).toMatchObject({ freeWeekdays: [6, 7], freeDays: [] });
  });

  test("takes a preset with what shall be otherwise", () => {
    const child = { ...mia, plan: { preset: 14, minimumAge: 16, closed: [{ site: "x", surface: "all" }] } };
    const read = readScenario(JSON.stringify({ ...scenario, children: [child] }));
    if (!read.ok) throw new Error(read.error);
    expect(read.value.children[0]?.plan).toMatchObject({ minimumAge: 16, closed: [{ site: "x", surface: "all" }] });
  });

  const wrong: readonly [string, unknown, string][] = [
    ["an unknown key", { ...scenario, speed: 2 }, "speed: "],
    ["an unknown key in an event", withEvents({ ...visit, page: 1 }), "events[0].page: "],
    ["an unknown key in a child", { ...scenario, children: [{ ...mia, age: 14 }] }, "children[0].age: "],
    [
      "an unknown key in a plan",
      { ...scenario, children: [{ ...mia, plan: { preset: 14, limit: 5 } }] },
      "children[0].plan.limit: ",
    ],
    ["an unknown kind", withEvents({ kind: "holiday", at: "2026-11-23T16:00" }), "events[0].kind: "],
    ["an event without a kind", withEvents({ at: "2026-11-23T16:00" }), "events[0].kind: "],
    [
      "minutes and a time at once",
      withEvents({ kind: "grant", at: "2026-11-23T16:00", minutes: 5, until: "2026-11-23T17:00" }),
      "events[0].until: minutes or a time",
    ],
    ["a time without a date", withEvents({ ...visit, from: "16:05" }), "events[0].from: a time such as"],
    [
      "a day that there is not",
      withEvents({ ...pause, at: "2026-02-30T16:00" }),
      "events[0].at: 2026-02-30T16:00 is no date",
    ],
    [
      "a time that runs backwards",
      withEvents(visit, { ...pause, at: "2026-11-23T16:04" }),
      "events[1].at: time runs backwards",
    ],
    [
      "a time before the beginning",
      withEvents({ ...pause, at: "2026-11-23T15:59" }),
      "events[0].at: time runs backwards; this is before startsAt",
    ],
    [
      "an end before its beginning",
      withEvents({ ...visit, to: "2026-11-23T16:05" }),
      "events[0].to: time runs backwards",
    ],
    [
      "a year that slipped",
      withEvents({ ...pause, at: "9026-11-23T16:00" }),
      "events[0].at: at most 400 days after startsAt",
    ],
    [
      "a clock that is set beyond all years",
      withEvents({ kind: "clock-moved", at: "2026-11-23T16:00", byMinutes: 1e300 }),
      "events[0].byMinutes: ",
    ],
    [
      "a child that is not born yet",
      { ...scenario, children: [{ ...mia, birthDate: "2026-11-24" }] },
      "children[0].birthDate: ",
    ],
    ["an address that is none", withEvents({ ...visit, url: "instagram" }), "events[0].url: "],
    ["a zone that there is not", { ...scenario, timeZone: "Europe/Nowhere" }, "timeZone: "],
    [
      "a birth date that is none",
      { ...scenario, children: [{ ...mia, birthDate: "2012-13-01" }] },
      "children[0].birthDate: ",
    ],
    [
      "a plan with six days",
      { ...scenario, children: [{ ...mia, plan: { preset: 14, dailyMinutes: [1, 2, 3, 4, 5, 6] } }] },
      "children[0].plan.dailyMinutes: ",
    ],
    ["a weekday that there is not", { ...scenario, freeWeekdays: [6, 8] }, "freeWeekdays[1]: "],
    [
      "free days that end before they begin",
      { ...scenario, freeDays: [{ name: "Feast", from: "2026-11-25", to: "2026-11-24" }] },
      "freeDays[0].to: ",
    ],
    [
      "a plan of an older version",
      { ...scenario, children: [{ ...mia, plan: { preset: 14, version: 1 } }] },
      "children[0].plan.version: ",
    ],
    ["no child", { ...scenario, children: [] }, "children: a child was expected"],
    ["two children of one name", { ...scenario, children: [mia, mia] }, "children: names that differ"],
    [
      "a child who is none of them",
      withEvents({ kind: "choose", at: "2026-11-23T16:00", child: "Leo" }),
      "events[0].child: the name of one of the children",
    ],
    [
      "a code of three digits",
      withEvents({ kind: "choose", at: "2026-11-23T16:00", child: "Mia", code: "258" }),
      "events[0].code: four digits",
    ],
    ["no events", { ...scenario, events: undefined }, "events: "],
    ["a list instead of an object", [], "The scenario: an object was expected."],
  ];
  test.each(wrong)("with %s is refused with its place", (_, value, place) => {
    const read = readScenario(JSON.stringify(value));
    if (read.ok) throw new Error("It was read.");
    expect(read.error.slice(0, place.length)).toBe(place);
    expect(read.error).toMatch(/^\S.*[.)\d]$/);
  });

  test("may begin with a byte-order mark", () => {
    expect(readScenario(`\uFEFF${JSON.stringify(scenario)}`)).toMatchObject({ ok: true });
  });

  test("that is no JSON is refused in a sentence", () => {
    expect(readScenario("{")).toMatchObject({ ok: false, error: expect.stringMatching(/^The file is no JSON: /) });
  });
});
