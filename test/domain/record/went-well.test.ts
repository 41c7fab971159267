import { describe, expect, it } from "vitest";
import { childId } from "#domain/ids";
import type { JournalEvent } from "#domain/journal/journal-event";
import { weekRecord } from "#domain/record/week-record";
import { wentWell } from "#domain/record/went-well";
import { addDays } from "#domain/time/add-days";

const MONDAY = "2026-11-09";
const names = { timeZone: "Europe/Madrid", dayStartsAtHour: 4, children: [], grownUps: [] };

/** A week under a plan of an hour a day; null is a day to come. */
function weekOf(minutes: readonly number[], events: readonly JournalEvent[] = []) {
  const days = minutes.map((count, index) => ({
    date: addDays(MONDAY, index),
    watchedSeconds: count * 60,
    countedSeconds: count * 60,
    limitSeconds: 3600,
    givenSeconds: 0,
    schoolSeconds: 0,
    apartSeconds: 0,
    detail: null,
  }));
  const part = {
    child: { id: childId("mia"), name: "Mia" },
    today: addDays(MONDAY, minutes.length - 1),
    nowMs: 0,
    firstDate: "2026-01-01",
    ...names,
    days,
  };
  return weekRecord(part, { ...names, events }, MONDAY);
}
const kinds = (week: ReturnType<typeof weekOf>) => wentWell(week).map(({ kind }) => kind);

describe("what went well", () => {
  it("is the plan that was kept every day", () => {
    expect(kinds(weekOf([10, 20, 60, 5, 5, 5, 5]))).toEqual(["within-every"]);
  });

  it("is the days on which it was kept, where it was not on others", () => {
    expect(wentWell(weekOf([10, 90, 60, 61, 61, 61, 61]))).toEqual([
      { kind: "within-on", dates: ["2026-11-09", "2026-11-11"] },
    ]);
  });

  it("is no whole week before the week is over", () => {
    expect(kinds(weekOf([10, 20]))).toEqual(["within-on"]);
  });

  it("is a day without, and an own choice, which is said first", () => {
    const less = { kind: "less-today", atMs: 0, child: childId("mia"), minutes: 10, closed: 0 } as const;
    expect(kinds(weekOf([10, 0, 90], [less]))).toEqual(["own-less", "within-on", "without"]);
  });

  it("is nothing where nothing was, and no fault is ever said", () => {
    expect(kinds(weekOf([0, 0, 0, 0, 0, 0, 0]))).toEqual([]);
    expect(kinds(weekOf([90, 90, 90, 90, 90, 90, 90]))).toEqual([]);
  });
});
