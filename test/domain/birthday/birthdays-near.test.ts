import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { birthdaysNear } from "#domain/birthday/birthdays-near";
import type { BirthdayAnswer } from "#domain/birthday/birthday";
import { siteById } from "#domain/catalogue/index";
import { opensOn } from "#domain/catalogue/opens-on";
import { childId, grownUpId, siteId } from "#domain/ids";
import { presetPlan } from "#domain/plan/preset-plan";
import { addDays } from "#domain/time/add-days";
import { dayOf } from "#domain/time/day-of";
import { dayOfDate } from "#domain/time/day-of-date";
import { ageRule } from "#domain/verdict/age-rule";

const MIA = childId("mia");
const INSTAGRAM = siteId("instagram");
const LONG_AGO = "2020-01-01";
const plan = presetPlan(12);
const child = { id: MIA, birthDate: "2015-05-04", country: "US", plan };
const answer = (kind: BirthdayAnswer["answer"], date: string, age = 13): BirthdayAnswer => ({
  child: MIA,
  age,
  answer: kind,
  date,
  by: grownUpId("ada"),
});

type Given = Partial<Parameters<typeof birthdaysNear>[0]>;
const near = (today: string, given: Given = {}) =>
  birthdaysNear({ child, firstDate: LONG_AGO, answers: [answer("opened", LONG_AGO, 8)], today, ...given });
const ages = (today: string, given: Given = {}) => near(today, given).map(({ age }) => age);

describe("a birthday", () => {
  test.each([
    ["31 days before", "2028-04-03", []],
    ["30 days before", "2028-04-04", [13]],
    ["on the eve", "2028-05-03", [13]],
    ["on the day", "2028-05-04", [13]],
    ["unanswered a year later", "2029-04-01", [13]],
  ])("is proposed or not %s", (_when, today, found) => {
    expect(ages(today)).toEqual(found);
  });

  test("says what could open, and that plans by age take a step", () => {
    const [birthday] = near("2028-05-01");
    expect(birthday).toMatchObject({ child: MIA, age: 13, date: "2028-05-04", isStep: true });
    expect(birthday?.sites).toContain(INSTAGRAM);
  });

  test.each([
    ["opened, or left as it is, it is over", answer("opened", "2028-05-01"), "2028-06-30", []],
    ["put off, it rests", answer("postponed", "2028-04-10"), "2028-05-09", []],
    ["put off, it comes again in a month", answer("postponed", "2028-04-10"), "2028-05-10", [13]],
    [
      "put off on the last of January, it comes on the last of February",
      answer("postponed", "2029-01-31"),
      "2029-02-28",
      [13],
    ],
    [
      "another child's answer is not its own",
      { ...answer("opened", "2028-05-01"), child: childId("leo") },
      "2028-05-10",
      [13],
    ],
  ])("%s", (_what, given, today, found) => {
    expect(ages(today, { answers: [answer("opened", LONG_AGO, 8), given] })).toEqual(found);
  });

  test("leaves out what a parent opened or closed already", () => {
    const given = { ...plan, opened: [INSTAGRAM], closed: [{ site: siteId("tiktok"), surface: "all" as const }] };
    const sites = near("2028-05-10", { child: { ...child, plan: given } })[0]?.sites ?? [];
    expect(sites).not.toContain(INSTAGRAM);
    expect(sites).not.toContain("tiktok");
    expect(sites.length).toBeGreaterThan(0);
  });

  test("proposes nothing that plans by age keep closed until eighteen, and nothing at eighteen", () => {
    expect(near("2028-05-10")[0]?.sites).not.toContain("character-ai");
    const answers = [8, 13, 14, 15, 16, 17].map((age) => answer("opened", LONG_AGO, age));
    expect(ages("2033-05-10", { answers })).toEqual([]);
  });

  test("that had been before the child came is none: its plan was one for its age", () => {
    expect(ages("2028-05-10", { firstDate: "2028-05-04" })).toEqual([]);
    expect(ages("2028-05-10", { firstDate: "2028-05-03" })).toEqual([13]);
  });

  test("at which nothing could change is none", () => {
    // Nine, ten, eleven: no site, no law and no plan by age knows them.
    expect(ages("2026-05-04")).toEqual([]);
  });

  test("follows the parent's own floor", () => {
    const later = { ...child, plan: { ...plan, minimumAge: 15 } };
    expect(near("2028-05-04", { child: later })).toMatchObject([{ age: 13, sites: [], isStep: true }]);
    expect(
      near("2030-05-04", { child: later, answers: [answer("opened", "2028-05-04")] }).map(({ age }) => age),
    ).toEqual([8, 15]);
  });

  test.each([
    ["in a common year, on 1 March", "2012-02-29", "2025-02-28", "2025-03-01"],
    ["in a leap year, on 29 February", "2016-02-29", "2032-02-28", "2032-02-29"],
  ])("of a child of 29 February comes %s", (_when, birthDate, eve, date) => {
    const leap = { ...child, birthDate };
    const at = (today: string) =>
      birthdaysNear({ child: leap, firstDate: LONG_AGO, answers: [], today }).find((one) => one.date === date);
    expect(at(eve)).toBeDefined();
    expect(addDays(eve, 1)).toBe(date);
    expect(at(addDays(date, -31))).toBeUndefined();
    expect(at(addDays(date, -30))).toBeDefined();
  });
});

describe("from the eve to the day", () => {
  const instagram = siteById(INSTAGRAM);
  const reasonAt = (birthDate: string, atMs: number, zone: string, startsAt: number): string | null => {
    if (instagram === undefined) throw new Error("The catalogue has no Instagram.");
    const day = dayOf(atMs, zone, startsAt);
    const one = { ...child, birthDate, name: "Mia", colour: 0, avatar: 0, code: null };
    return ageRule(one, plan, instagram, "feed", { day, timeZone: zone })?.reason ?? null;
  };

  test.each([
    ["at midnight", 0, "2028-05-03T23:59:59", "2028-05-04T00:00"],
    ["at four, where a day starts at four", 4, "2028-05-04T03:59:59", "2028-05-04T04:00"],
  ])("the reason changes %s", (_when, startsAt, eve, day) => {
    const at = (clock: string): number => Temporal.ZonedDateTime.from(`${clock}[Europe/Madrid]`).epochMilliseconds;
    expect(reasonAt("2015-05-04", at(eve), "Europe/Madrid", startsAt)).toBe("below-minimum-age");
    expect(reasonAt("2015-05-04", at(day), "Europe/Madrid", startsAt)).toBe("waits-for-parent");
  });

  const births = fc.integer({ min: 0, max: 20 * 365 }).map((days) => addDays("2005-01-01", days));
  const zones = fc.constantFrom(
    "Europe/Madrid",
    "Pacific/Kiritimati",
    "America/St_Johns",
    "Asia/Kolkata",
    "Pacific/Niue",
  );

  test("nothing opens by itself, in any zone, whenever a day starts: the day only changes the reason", () => {
    fc.assert(
      fc.property(births, zones, fc.integer({ min: 0, max: 6 }), (birthDate, zone, startsAt) => {
        const date = opensOn(birthDate, 13);
        const { startMs } = dayOfDate(date, zone, startsAt);
        expect(reasonAt(birthDate, startMs - 1, zone, startsAt)).toBe("below-minimum-age");
        expect(reasonAt(birthDate, startMs, zone, startsAt)).toBe("waits-for-parent");
      }),
    );
  });

  test("a proposal that stands once stands until it is answered", () => {
    fc.assert(
      fc.property(
        births,
        fc.integer({ min: -40, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (birthDate, from, more) => {
          const today = addDays(opensOn(birthDate, 13), from);
          const at = (date: string) =>
            birthdaysNear({ child: { ...child, birthDate }, firstDate: "2000-01-01", answers: [], today: date }).map(
              ({ age }) => age,
            );
          expect(at(addDays(today, more))).toEqual(expect.arrayContaining([...at(today)]));
        },
      ),
    );
  });
});
