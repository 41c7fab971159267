import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/time/day-of";
import { createComputer, DAY, HOUR, MINUTE, SECOND, ZONE, type Computer } from "./create-computer.ts";

type Deed = { readonly say: string; readonly do: (computer: Computer) => void };

const turns = fc
  .oneof(
    fc.integer({ min: -2 * 86_400, max: 2 * 86_400 }),
    fc.constantFrom(-86_400, 86_400, -3600, 3600, -80, 80, -240, 240),
  )
  .map((seconds): Deed => ({ say: `turn ${seconds} s`, do: (computer) => computer.turn(seconds * SECOND) }));
const passing = fc
  .integer({ min: 1, max: 400 })
  .map((seconds): Deed => ({ say: `pass ${seconds} s`, do: (computer) => computer.pass(seconds * SECOND) }));
const sleeps = fc
  .integer({ min: 0, max: 9 * 3600 })
  .map((seconds): Deed => ({ say: `sleep ${seconds} s`, do: (computer) => computer.sleep(seconds * SECOND) }));
const deaths = fc.constant<Deed>({ say: "die", do: (computer) => computer.die() });
const words = fc
  .constantFrom("youtube", "reddit", "tiktok")
  .map((site): Deed => ({ say: `${site} says the time`, do: (computer) => computer.siteSays(site) }));
const deeds = (...kinds: fc.Arbitrary<Deed>[]) => fc.array(fc.oneof(...kinds), { maxLength: 40 });

const trueDay = (computer: Computer, laterMs = 0) => dayOf(computer.trueMs() + laterMs, ZONE, 4);
/** Five minutes that the clock may follow, and two by which a site may be off. */
const AHEAD_MS = 7 * MINUTE;

describe("the household clock, whatever is done to the computer", () => {
  it("sets a second of its own for every second watched", () => {
    const lots = deeds(turns, sleeps, deaths, words, fc.constant<Deed>({ say: "watch", do: () => {} }));
    fc.assert(
      fc.property(lots, fc.integer({ min: 1, max: 200 }), (done, seconds) => {
        const computer = createComputer("2026-11-23T16:00:00");
        const stamps: number[] = [];
        for (const deed of done) {
          deed.do(computer);
          if (deed.say === "watch") stamps.push(...computer.watch(seconds));
        }
        expect(new Set(stamps).size).toBe(stamps.length);
      }),
      { numRuns: 500 },
    );
  });

  it("has room for what was watched while the background was dead", () => {
    const death = fc.record({
      watched: fc.integer({ min: 1, max: 40 }),
      turned: fc.constantFrom(0, -3600, -86_400, 3600, 86_400),
    });
    fc.assert(
      fc.property(fc.array(death, { maxLength: 7 }), (deaths) => {
        const computer = createComputer("2026-11-23T16:00:00");
        const stamps = [...computer.watch(30)];
        for (const { watched, turned } of deaths) {
          computer.pass(watched * SECOND);
          computer.turn(turned * SECOND);
          computer.die();
          stamps.push(...computer.report(watched), ...computer.watch(10));
        }
        expect(new Set(stamps).size).toBe(stamps.length);
      }),
    );
  });

  it("never goes back unless a site or a parent speaks", () => {
    fc.assert(
      fc.property(deeds(turns, passing, sleeps, deaths), (done) => {
        const computer = createComputer("2026-11-23T16:00:00");
        let before = computer.read();
        for (const deed of done) {
          deed.do(computer);
          const after = computer.read();
          expect(after.nowMs).toBeGreaterThanOrEqual(before.nowMs);
          expect(after.stampMs).toBeGreaterThanOrEqual(before.stampMs);
          before = after;
        }
      }),
      { numRuns: 300 },
    );
  });

  it("opens no day before its time, so that no tomorrow holds a second of today", () => {
    fc.assert(
      fc.property(deeds(turns, passing, sleeps, deaths, words), (done) => {
        const computer = createComputer("2026-11-23T16:00:00");
        computer.read();
        for (const deed of done) {
          deed.do(computer);
          const { day, stampMs, nowMs } = computer.read();
          expect(stampMs).toBeLessThanOrEqual(computer.trueMs() + AHEAD_MS);
          expect(day.date <= trueDay(computer, AHEAD_MS).date).toBe(true);
          expect(nowMs).toBeLessThan(day.endMs);
          expect(stampMs).toBeGreaterThanOrEqual(day.startMs);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("knows the true day again as soon as the wall is right and one site has said so", () => {
    fc.assert(
      fc.property(deeds(passing, sleeps, deaths), (done) => {
        const computer = createComputer("2026-11-23T16:00:00");
        computer.read();
        for (const deed of done) deed.do(computer);
        computer.siteSays("youtube");
        expect(computer.read()).toMatchObject({ nowMs: computer.trueMs(), day: trueDay(computer), held: false });
      }),
    );
  });

  it("knows the true day again whatever the wall says, when two sites have spoken", () => {
    fc.assert(
      fc.property(deeds(turns, passing, sleeps, deaths, words), (done) => {
        const computer = createComputer("2026-11-23T16:00:00");
        computer.read();
        for (const deed of done) deed.do(computer);
        computer.siteSays("youtube");
        computer.siteSays("reddit");
        const { nowMs, held } = computer.read();
        expect(Math.abs(nowMs - computer.trueMs())).toBeLessThanOrEqual(AHEAD_MS);
        expect(held).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("opens every day on the second while it is read now and then and nobody touches the wall", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 * 60 }), { minLength: 50, maxLength: 120 }), (steps) => {
        const computer = createComputer("2026-11-23T16:00:00");
        for (const seconds of steps) {
          expect(computer.read()).toMatchObject({
            nowMs: computer.trueMs(),
            day: trueDay(computer),
            held: false,
            events: [],
          });
          computer.pass(seconds * SECOND);
        }
      }),
    );
  });

  it("keeps a held day until the true one can have come", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 11 * 60 }), (days, minutes) => {
        const computer = createComputer("2026-11-23T16:00:00");
        computer.read();
        computer.turn(days * DAY);
        computer.pass(minutes * MINUTE);
        expect(computer.read()).toMatchObject({ held: true, day: { date: "2026-11-23" } });
        computer.turn(-days * DAY);
        computer.pass(HOUR);
        expect(computer.read()).toMatchObject({ nowMs: computer.trueMs(), day: trueDay(computer), held: false });
      }),
    );
  });
});
