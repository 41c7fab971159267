import { describe, expect, it } from "vitest";
import { readClock } from "#domain/time/read-clock";
import { at, createComputer, DAY, HOUR, MINUTE, SECOND, ZONE, type Computer } from "./create-computer.ts";

describe("what the household clock tells", () => {
  it("does not call a sleep a changed clock", () => {
    const computer = createComputer("2026-11-23T21:00:00");
    computer.read();
    computer.sleep(10 * HOUR);
    const events = [...computer.read().events];
    computer.siteSays("youtube");
    computer.pass(HOUR);
    expect([...events, ...computer.read().events]).toEqual([]);
  });

  it.each([
    ["the clock comes back", (computer: Computer) => computer.turn(-DAY), [DAY, -DAY]],
    ["a site contradicts it", (computer: Computer) => computer.siteSays("youtube"), [DAY]],
    ["ten minutes of use explain nothing", (computer: Computer) => computer.pass(10 * MINUTE), [DAY]],
  ])("says a jump forward when %s, once", (_, settle, expected) => {
    const computer = createComputer("2026-11-23T16:00:00");
    computer.read();
    computer.turn(DAY);
    expect(computer.read().events).toEqual([]);
    settle(computer);
    expect(computer.read().events).toEqual(expected.map((byMs) => ({ kind: "clock-changed", byMs })));
    computer.pass(HOUR);
    expect(computer.read().events).toEqual([]);
  });

  it("says a jump back at once, and once, and its mending too", () => {
    const computer = createComputer("2026-11-23T16:00:00");
    computer.read();
    computer.turn(-HOUR);
    expect(computer.read().events).toEqual([{ kind: "clock-changed", byMs: -HOUR }]);
    computer.pass(MINUTE);
    expect(computer.read().events).toEqual([]);
    computer.turn(HOUR);
    expect(computer.read().events).toEqual([{ kind: "clock-changed", byMs: HOUR }]);
  });

  it("says a changed zone once, and is not moved by it", () => {
    const reading = {
      wallMs: at("2026-11-23T16:00:00"),
      monoMs: 0,
      runId: "run",
      timeZone: ZONE,
      dayStartsAtHour: 4,
      systemZone: ZONE,
    };
    const home = readClock(null, reading);
    const away = readClock(home.state, {
      ...reading,
      monoMs: SECOND,
      wallMs: reading.wallMs + SECOND,
      systemZone: "Asia/Tokyo",
    });
    expect(away).toMatchObject({ nowMs: home.nowMs + SECOND, day: home.day });
    expect(away.events).toEqual([{ kind: "zone-changed", from: ZONE, to: "Asia/Tokyo" }]);
    expect(readClock(away.state, { ...reading, systemZone: "Asia/Tokyo" }).events).toEqual([]);
  });
});
