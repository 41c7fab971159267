import { describe, expect, it } from "vitest";
import { readClock } from "#domain/time/read-clock";
import { at, createComputer, DAY, HOUR, MINUTE, SECOND, ZONE, type Computer } from "./create-computer.ts";

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
    ["slept over night", (computer: Computer) => computer.sleep(10 * HOUR)],
    ["was off over night", (computer: Computer) => (computer.pass(10 * HOUR), computer.die())],
  ])("opens the next day with one site's word when the machine %s", (_, night) => {
    const computer = createComputer("2026-11-23T21:00:00");
    computer.read();
    night(computer);
    expect(computer.read()).toMatchObject({ day: { date: "2026-11-23" }, held: true });
    computer.siteSays("youtube");
    expect(computer.read()).toMatchObject({
      day: { date: "2026-11-24" },
      held: false,
      nowMs: at("2026-11-24T07:00:00"),
    });
  });

  it("opens the next day, and no other, without any word after twenty hours of lived time", () => {
    const computer = createComputer("2026-11-23T04:00:00");
    computer.read();
    computer.turn(3 * DAY);
    for (let hour = 0; hour < 19; hour += 1) {
      computer.pass(HOUR);
      expect(computer.read()).toMatchObject({ held: true, day: { date: "2026-11-23" } });
    }
    computer.pass(61 * MINUTE);
    expect(computer.read()).toMatchObject({
      held: true,
      day: { date: "2026-11-24" },
      stampMs: at("2026-11-24T04:00:00"),
    });
  });

  it("knows its bedtime after a sleep within the day, and stamps where it stood until a site has spoken", () => {
    const computer = createComputer("2026-11-23T15:00:00");
    computer.read();
    computer.sleep(7 * HOUR);
    expect(computer.read()).toMatchObject({ nowMs: at("2026-11-23T22:00:00"), stampMs: at("2026-11-23T15:00:00") });
    computer.siteSays("youtube");
    expect(computer.read()).toMatchObject({ nowMs: at("2026-11-23T22:00:00"), stampMs: at("2026-11-23T22:00:00") });
  });

  it("tells what the wall claims while the day is held", () => {
    const computer = createComputer("2026-11-23T20:00:00");
    expect(computer.read().claimedMs).toBeNull();
    computer.sleep(9 * HOUR);
    expect(computer.read()).toMatchObject({ held: true, claimedMs: at("2026-11-24T05:00:00") });
  });

  it("takes a short nap of the background for what it is", () => {
    const computer = createComputer("2026-11-23T03:58:00");
    computer.read();
    computer.pass(4 * MINUTE);
    computer.die();
    expect(computer.read()).toMatchObject({ day: { date: "2026-11-23" }, held: false });
  });
});

describe("a background that is born again and again", () => {
  it("does not run ahead for it, although its two clocks do not begin on the same millisecond", () => {
    const start = {
      wallMs: at("2026-11-23T16:00:00"),
      monoMs: 0,
      timeZone: ZONE,
      dayStartsAtHour: 4,
      systemZone: ZONE,
    };
    let { state } = readClock(null, { ...start, runId: "run 0" });
    for (let run = 1; run <= 20; run += 1) {
      ({ state } = readClock(state, {
        ...start,
        wallMs: start.wallMs + run * SECOND,
        monoMs: 1005,
        runId: `run ${run}`,
      }));
    }
    expect(state.stampMs).toBeLessThanOrEqual(start.wallMs + 20 * 1005);
  });
});

describe("the household clock and a clever child", () => {
  it("gives neither a refill nor a lost tomorrow for a day forward and back", () => {
    const computer = createComputer("2026-11-23T16:00:00");
    computer.read();
    computer.turn(DAY);
    expect(computer.read()).toMatchObject({ day: { date: "2026-11-23" }, held: true });
    const stamps = computer.watch(300);
    computer.turn(-DAY);
    expect(computer.read()).toMatchObject({
      day: { date: "2026-11-23" },
      held: false,
      nowMs: at("2026-11-23T16:05:00"),
    });
    expect(Math.min(...stamps) * SECOND).toBe(at("2026-11-23T16:00:00"));
    expect(Math.max(...stamps) * SECOND).toBeLessThan(at("2026-11-23T16:05:00"));
  });

  it("makes no second free for an hour back, ten times", () => {
    const computer = createComputer("2026-11-23T16:00:00");
    const stamps: number[] = [];
    for (let time = 0; time < 10; time += 1) {
      stamps.push(...computer.watch(600));
      computer.turn(-HOUR);
    }
    expect(new Set(stamps).size).toBe(6000);
    expect(computer.read()).toMatchObject({ nowMs: at("2026-11-23T17:40:00"), held: false });
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

  it("does not open a day by nudges that two sites put right again and again", () => {
    const computer = createComputer("2026-11-23T16:00:00");
    computer.read();
    for (let nudge = 1; nudge <= 20; nudge += 1) {
      computer.turn(nudge * 4 * MINUTE);
      computer.read();
      computer.siteSays("youtube");
      computer.siteSays("reddit");
    }
    expect(computer.read().stampMs).toBeLessThanOrEqual(computer.trueMs() + 5 * MINUTE);
  });

  it("lets a jump to the last minutes of a day wait there", () => {
    const computer = createComputer("2026-11-23T16:00:00");
    computer.read();
    computer.turn(at("2026-11-24T03:50:00") - at("2026-11-23T16:00:00"));
    expect(computer.read().nowMs).toBe(at("2026-11-24T03:50:00"));
    computer.turn(-12 * HOUR);
    computer.pass(20 * MINUTE);
    expect(computer.read()).toMatchObject({ nowMs: at("2026-11-24T04:00:00") - 1, day: { date: "2026-11-23" } });
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

  it("steps over the seconds that a wrong first clock has set, when it comes to them", () => {
    const computer = createComputer("2026-11-23T14:00:00");
    computer.turn(3 * HOUR);
    const early = computer.watch(1800);
    computer.siteSays("youtube");
    computer.siteSays("reddit");
    expect(computer.read()).toMatchObject({ nowMs: at("2026-11-23T14:30:00"), stampMs: at("2026-11-23T14:30:00") });
    computer.pass(at("2026-11-23T16:50:00") - computer.trueMs());
    const late = computer.watch(3600);
    expect(new Set([...early, ...late]).size).toBe(5400);
  });

  it("opens the true day again when two sites know that the first clock was a year ahead", () => {
    const computer = createComputer("2026-11-23T14:00:00");
    computer.turn(365 * DAY);
    computer.watch(60);
    computer.siteSays("youtube");
    expect(computer.read().day.date).toBe("2027-11-23");
    computer.siteSays("reddit");
    expect(computer.read()).toMatchObject({ day: { date: "2026-11-23" }, held: false });
  });

  it("does not go back on the word of the wall and one site", () => {
    const computer = createComputer("2026-11-23T14:00:00");
    computer.turn(3 * HOUR);
    computer.read();
    computer.turn(-3 * HOUR);
    computer.siteSays("youtube");
    expect(computer.read().stampMs).toBe(at("2026-11-23T17:00:00"));
    computer.siteSays("reddit");
    expect(computer.read().stampMs).toBe(at("2026-11-23T14:00:00"));
  });

  it("does not believe one site twice, nor a parent's wall against two sites", () => {
    const computer = createComputer("2026-11-23T14:00:00");
    computer.turn(2 * HOUR);
    computer.read();
    computer.siteSays("youtube");
    computer.siteSays("youtube");
    expect(computer.read().nowMs).toBe(at("2026-11-23T16:00:00"));
    computer.siteSays("reddit");
    computer.parentSees();
    expect(computer.read().nowMs).toBe(at("2026-11-23T14:00:00"));
  });
});
