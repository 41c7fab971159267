import { expect, it } from "vitest";
import { childId, grownUpId, siteId } from "#domain/ids";
import { eventsForChild } from "#domain/record/events-for-child";

const [mia, leo] = [childId("mia"), childId("leo")];
const of = (child: typeof mia) =>
  [
    { kind: "blocked", atMs: 1, child, site: siteId("x"), surface: "feed", reason: "bedtime" },
    { kind: "granted", atMs: 2, child, minutes: 15, by: grownUpId("ada") },
    { kind: "chosen", atMs: 3, child },
    { kind: "child-changed", atMs: 4, child },
  ] as const;

it("a child reads all of its own and nothing of another's", () => {
  expect(eventsForChild([...of(mia), ...of(leo)], mia)).toEqual(of(mia));
});

it("what was so for everybody everybody reads", () => {
  const events = [
    { kind: "paused", atMs: 1, on: true },
    { kind: "was-off", atMs: 2, fromMs: 0, toMs: 1 },
  ] as const;
  expect(eventsForChild(events, mia)).toEqual(events);
});

it("who tried the door, and what nobody knows whose it was, no child reads", () => {
  const events = [
    { kind: "wrong-pin", atMs: 1, tries: 4 },
    { kind: "wrong-code", atMs: 2, child: mia },
    { kind: "curtain-removed", atMs: 3, site: siteId("x") },
    { kind: "chosen", atMs: 4, child: null },
  ] as const;
  expect(eventsForChild(events, mia)).toEqual([]);
});
