import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClockReading, ClockState } from "#domain/time/clock-state";
import { confirmClock, trustWall } from "#domain/time/confirm-clock";
import { decodeClockState } from "#domain/time/decode-clock-state";
import { readClock, type ClockRead } from "#domain/time/read-clock";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ZONE = "Europe/Madrid";
const at = (local: string): number => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds;

/** A computer whose wall can be turned, and whose background can die. Time passes in steps of a second or as asked. */
function createComputer(startsAt: string) {
  let [trueMs, turnedMs, runBeganMs, run] = [at(startsAt), 0, at(startsAt), 1];
  let state: ClockState | null = null;
  const reading = (): ClockReading => ({
    wallMs: trueMs + turnedMs,
    monoMs: trueMs - runBeganMs,
    runId: `run ${run}`,
    timeZone: ZONE,
    dayStartsAtHour: 4,
    systemZone: ZONE,
  });
  const read = (): ClockRead => {
    const result = readClock(state, reading());
    // What the stores give back is what was put in: every reading begins from plain data.
    state = decodeClockState(structuredClone(result.state), "clock");
    return result;
  };
  const known = (): ClockState => state ?? read().state;
  return {
    read,
    pass: (ms: number): void => void (trueMs += ms),
    turn: (ms: number): void => void (turnedMs += ms),
    die: (): void => {
      run += 1;
      runBeganMs = trueMs;
    },
    /** The machine sleeps: true time passes, the monotonic clock stands still. */
    sleep: (ms: number): void => {
      trueMs += ms;
      runBeganMs += ms;
    },
    siteSays: (site: string): void => void (state = confirmClock(known(), reading(), { site, serverMs: trueMs })),
    parentSees: (): void => void (state = trustWall(known(), reading())),
    /** Watches so many seconds, reading the clock every ten; answers the seconds that were stamped. */
    watch(seconds: number): readonly number[] {
      const stamps: number[] = [];
      read();
      for (let left = seconds; left > 0; left -= 10) {
        const span = Math.min(10, left);
        trueMs += span * SECOND;
        const { stampMs } = read();
        const last = Math.round(stampMs / SECOND);
        for (let second = last - span; second < last; second += 1) stamps.push(second);
      }
      return stamps;
    },
  };
}

describe("the household clock in ordinary life", () => {
  it("opens a new day at its hour while it is in touch", () => {
    const computer = createComputer("2026-11-23T03:58:00");
    expect(computer.read().day.date).toBe("2026-11-22");
    computer.pass(MINUTE);
    computer.read();
    computer.pass(MINUTE);
    expect(computer.read()).toMatchObject({ day: { date: "2026-11-23" }, held: false, events: [] });
  });

  it.each([
    ["slept over night", (computer: ReturnType<typeof createComputer>) => computer.sleep(10 * HOUR)],
    ["was off over night", (computer: ReturnType<typeof createComputer>) => (computer.pass(10 * HOUR), computer.die())],
  ])("opens the next day with one site's word when the machine %s", (_, night) => {
    const computer = createComputer("2026-11-23T21:00:00");
    computer.read();
    night(computer);
    expect(computer.read()).toMatchObject({ day: { date: "2026-11-23" }, held: true });
    computer.siteSays("youtube");
    expect(computer.read()).toMatchObject({ day: { date: "2026-11-24" }, held: false, nowMs: at("2026-11-24T07:00:00") });
  });

  it("opens the next day without any word after twenty hours of lived time", () => {
    const computer = createComputer("2026-11-23T10:00:00");
    computer.read();
    computer.turn(DAY);
    for (let hour = 0; hour < 19; hour += 1) {
      computer.pass(HOUR);
      expect(computer.read().held).toBe(true);
    }
    computer.pass(61 * MINUTE);
    expect(computer.read().held).toBe(false);
  });

  it("takes a short nap of the background for what it is", () => {
    const computer = createComputer("2026-11-23T03:58:00");
    computer.read();
    computer.pass(4 * MINUTE);
    computer.die();
    expect(computer.read()).toMatchObject({ day: { date: "2026-11-23" }, held: false });
  });
});

describe("the household clock and a clever child", () => {
  it("gives neither a refill nor a lost tomorrow for a day forward and back", () => {
    const computer = createComputer("2026-11-23T16:00:00");
    computer.read();
    computer.turn(DAY);
    expect(computer.read()).toMatchObject({ day: { date: "2026-11-23" }, held: true, events: [{ kind: "clock-changed", byMs: DAY }] });
    const stamps = computer.watch(600);
    computer.turn(-DAY);
    expect(computer.read()).toMatchObject({ day: { date: "2026-11-23" }, held: false });
    expect(Math.max(...stamps) * SECOND).toBeLessThan(at("2026-11-24T04:00:00"));
  });

  it("does not open a day that was reached by a jump to the evening before it", () => {
    const computer = createComputer("2026-11-23T16:00:00");
    computer.read();
    computer.turn(at("2026-11-24T03:58:00") - at("2026-11-23T16:00:00"));
    computer.watch(300);
    expect(computer.read()).toMatchObject({ day: { date: "2026-11-23" }, held: true });
  });

  it("does not open a day that was reached by nudges", () => {
    const computer = createComputer("2026-11-23T16:00:00");
    computer.read();
    for (let nudge = 0; nudge < 900; nudge += 1) {
      computer.turn(80 * SECOND);
      computer.pass(SECOND);
      computer.read();
    }
    expect(computer.read().day.date).toBe("2026-11-23");
  });

  it("gives no second for nothing when the clock is put right after an evening that was not", () => {
    const computer = createComputer("2026-11-23T14:00:00");
    computer.read();
    computer.turn(5 * HOUR);
    const early = computer.watch(1800);
    computer.turn(-5 * HOUR);
    computer.siteSays("youtube");
    expect(computer.read().nowMs).toBe(at("2026-11-23T14:30:00"));
    computer.pass(at("2026-11-23T18:50:00") - at("2026-11-23T14:30:00"));
    const late = computer.watch(1800);
    expect(new Set([...early, ...late]).size).toBe(3600);
  });

  it("believes two sites against the wall, and not one", () => {
    const computer = createComputer("2026-11-23T16:00:00");
    computer.turn(-3 * HOUR);
    computer.read();
    computer.siteSays("youtube");
    expect(computer.read().nowMs).toBe(at("2026-11-23T13:00:00"));
    computer.siteSays("youtube");
    expect(computer.read().nowMs).toBe(at("2026-11-23T13:00:00"));
    computer.siteSays("reddit");
    expect(computer.read().nowMs).toBe(at("2026-11-23T16:00:00"));
  });

  it("believes a parent who sees the clock", () => {
    const computer = createComputer("2026-11-23T21:00:00");
    computer.read();
    computer.sleep(12 * HOUR);
    expect(computer.read().held).toBe(true);
    computer.parentSees();
    expect(computer.read()).toMatchObject({ held: false, day: { date: "2026-11-24" } });
  });

  it("says a jump once, and a changed zone once", () => {
    const computer = createComputer("2026-11-23T16:00:00");
    computer.read();
    computer.turn(-HOUR);
    expect(computer.read().events).toEqual([{ kind: "clock-changed", byMs: -HOUR }]);
    computer.pass(MINUTE);
    expect(computer.read().events).toEqual([]);
  });

  const deed = fc.oneof(
    fc.record({ kind: fc.constant("turn" as const), ms: fc.integer({ min: -2 * DAY, max: 2 * DAY }) }),
    fc.record({ kind: fc.constant("turn" as const), ms: fc.constantFrom(-HOUR, HOUR, -80 * SECOND, 80 * SECOND) }),
    fc.record({ kind: fc.constant("watch" as const), ms: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ kind: fc.constant("die" as const), ms: fc.constant(0) }),
    fc.record({ kind: fc.constant("sleep" as const), ms: fc.integer({ min: 0, max: 9 * HOUR }) }),
    fc.record({ kind: fc.constant("site" as const), ms: fc.integer({ min: 0, max: 2 }) }),
  );

  it("sets a second for every second watched, whatever the wall does", () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        const computer = createComputer("2026-11-23T16:00:00");
        computer.read();
        const stamps: number[] = [];
        for (const { kind, ms } of deeds) {
          if (kind === "turn") computer.turn(ms);
          if (kind === "die") computer.die();
          if (kind === "sleep") computer.sleep(ms);
          if (kind === "site") computer.siteSays(`site ${ms}`);
          if (kind === "watch") stamps.push(...computer.watch(ms * 10));
        }
        // Two stretches may share the one second in which the one ends and the next begins.
        const stretches = deeds.filter(({ kind }) => kind === "watch").length;
        expect(new Set(stamps).size).toBeGreaterThanOrEqual(stamps.length - stretches);
      }),
      { numRuns: 300 },
    );
  });

  it("never goes back without a true clock's word, and never opens an older day", () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        const computer = createComputer("2026-11-23T16:00:00");
        let before = computer.read();
        for (const { kind, ms } of deeds) {
          if (kind === "turn") computer.turn(ms);
          if (kind === "die") computer.die();
          if (kind === "sleep") computer.sleep(ms);
          if (kind === "watch") computer.pass(ms * SECOND);
          const after = computer.read();
          expect(after.nowMs).toBeGreaterThanOrEqual(before.nowMs);
          expect(after.day.date >= before.day.date).toBe(true);
          before = after;
        }
      }),
      { numRuns: 300 },
    );
  });
});
