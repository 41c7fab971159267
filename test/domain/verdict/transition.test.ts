import { expect, test } from "vitest";
import { transition, type Effect, type Shown } from "#domain/verdict/transition";
import type { Verdict } from "#domain/verdict/verdict";

const wall = { kind: "day", leftMs: 60_000 } as const;
const allow: Verdict = { kind: "allow", validUntilMs: 9, wall: null, counted: true };
const warn = (minutesLeft: 10 | 3 | 1): Verdict => ({
  kind: "warn",
  minutesLeft,
  validUntilMs: 9,
  wall,
  counted: true,
});
const finishing: Verdict = {
  kind: "finishing",
  ending: "text",
  reason: "daily-budget-spent",
  untilMs: 5,
  validUntilMs: 5,
};
const block: Verdict = { kind: "block", reason: "bedtime", untilMs: null, validUntilMs: 9 };

const unknown: Shown = { state: "unknown" };
const allowed: Shown = { state: "allowed" };
const warned = (minutesLeft: 10 | 3 | 1, isHeard = true): Shown => ({
  state: "warned",
  notice: { id: isHeard ? 1 : 7, minutesLeft, isHeard },
});
const told = (minutesLeft: 10 | 3 | 1): Shown => warned(minutesLeft, false);
const ending: Shown = { state: "finishing", ending: "text", untilMs: 5 };
const blocked: Shown = { state: "blocked", reason: "bedtime", wasOpen: true };
const neverOpen: Shown = { ...blocked, wasOpen: false };

const lift: Effect = { kind: "lift-curtain" };
const notice = (minutesLeft: 10 | 3 | 1): Effect => ({
  kind: "notice",
  notice: { id: 7, minutesLeft, isHeard: false },
});
const begin: Effect = { kind: "begin-ending", ending: "text", untilMs: 5 };
const away: Effect = { kind: "take-away" };
const write: Effect = { kind: "write-down", reason: "bedtime" };

/** The drawing in transition.ts, arrow by arrow. */
const rows: readonly [string, Shown, Verdict, Shown, readonly Effect[]][] = [
  ["unknown, allowed: lifts the curtain", unknown, allow, allowed, [lift]],
  ["unknown, warned: lifts it and says so", unknown, warn(10), told(10), [lift, notice(10)]],
  ["unknown, an ending: goes on with it", unknown, finishing, ending, [begin]],
  ["unknown, blocked: leaves, and is written down", unknown, block, neverOpen, [away, write]],
  ["allowed, still: nothing", allowed, allow, allowed, []],
  ["allowed, warned: says so", allowed, warn(10), told(10), [notice(10)]],
  ["allowed, an ending: begins", allowed, finishing, ending, [begin]],
  ["allowed, blocked: leaves", allowed, block, blocked, [away, write]],
  ["warned, given more: as before, in silence", warned(3), allow, allowed, [lift]],
  ["warned of 10, now 3: says so", warned(10), warn(3), told(3), [notice(3)]],
  ["warned of 3, still 3: nothing twice", warned(3), warn(3), warned(3), []],
  ["warned of 3, still 3, and its page has not heard of it: says so again", told(3), warn(3), told(3), [notice(3)]],
  ["warned of 1, given two minutes: nothing again", warned(1), warn(3), warned(1), []],
  ["warned, an ending: begins", warned(1), finishing, ending, [begin]],
  ["warned, blocked: leaves", warned(1), block, blocked, [away, write]],
  ["finishing, still: nothing twice", ending, finishing, ending, []],
  ["finishing, given more: lifts", ending, allow, allowed, [lift]],
  ["finishing, given a minute: lifts and says so", ending, warn(1), told(1), [lift, notice(1)]],
  ["finishing, over: leaves", ending, block, blocked, [away, write]],
  ["blocked, given more: lifts", blocked, allow, allowed, [lift]],
  ["blocked, given a minute: lifts and says so", blocked, warn(1), told(1), [lift, notice(1)]],
  ["blocked, an ending that still runs elsewhere: shows it", blocked, finishing, ending, [begin]],
  ["blocked before it was open, still: no more open than before", neverOpen, block, neverOpen, [away]],
  ["blocked, still: leaves again, written down once", blocked, block, blocked, [away]],
  [
    "blocked, by another reason: written down anew",
    { state: "blocked", reason: "paused-by-parent", wasOpen: true },
    block,
    blocked,
    [away, write],
  ],
];

test.each(rows)("%s", (_, shown, verdict, next, effects) => {
  expect(transition(shown, verdict, 7)).toEqual({ shown: next, effects });
});
