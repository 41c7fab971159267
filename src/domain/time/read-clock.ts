import { addLeap } from "./add-leap.ts";
import { advanceStamp, type StampMove } from "./advance-stamp.ts";
import { CLOCK_LIMITS } from "./clock-limits.ts";
import type { ClockEvent, ClockReading, ClockState } from "./clock-state.ts";
import { dayOf } from "./day-of.ts";
import type { HouseholdDay } from "./household-day.ts";
import { stepOverPaid } from "./step-over-paid.ts";
import { tellJump, type WallStands } from "./tell-jump.ts";

export type ClockRead = {
  readonly state: ClockState;
  readonly nowMs: number;
  /** Where a second that is watched now is written. Never after `nowMs`. */
  readonly stampMs: number;
  /** The open household day: the day of `stampMs`. */
  readonly day: HouseholdDay;
  /** The wall says a later day than the open one, and nothing confirms it. */
  readonly held: boolean;
  /** The instant that the wall claims while the day is held; else null. A bedtime there holds as well. */
  readonly claimedMs: number | null;
  readonly events: readonly ClockEvent[];
};

/**
 * Reads the household clock; null before the first reading ever. The stamps go on with lived time and never go back. They
 * follow the wall by five minutes between confirmations and no more, so a wall cannot open a day; `nowMs` follows it
 * within the open day, so that a machine that slept knows its bedtime.
 */
export function readClock(before: ClockState | null, reading: ClockReading): ClockRead {
  if (before === null) return begin(reading);
  const move = advanceStamp(before, reading);
  const moved = openByEvidence(withMove(before, move), reading);
  const day = dayOf(moved.stampMs, reading.timeZone, reading.dayStartsAtHour);
  const wallMs = reading.wallMs + before.offsetMs;
  const held = wallMs >= day.endMs;
  const nowMs = nowWithin(day, moved.stampMs, before.markMs + move.livedMs, held ? moved.stampMs : wallMs);
  const was = standsAt(before.wallMs + before.offsetMs, before.stampMs);
  const { jump, events } = tellJump(before, move, was, standsAt(wallMs, moved.stampMs));
  const state: ClockState = {
    ...moved,
    markMs: nowMs,
    ...lastReading(reading),
    openDate: day.date,
    livedMs: day.date === before.openDate ? moved.livedMs : 0,
    paid: before.paid.filter(({ untilMs }) => untilMs > (moved.leaps[0]?.fromMs ?? moved.stampMs)),
    jump,
    untold: [],
  };
  const told = [...before.untold, ...events, ...zoneEvents(before, reading)];
  return { state, nowMs, stampMs: state.stampMs, day, held, claimedMs: held ? wallMs : null, events: told };
}

function begin(reading: ClockReading): ClockRead {
  const nowMs = reading.wallMs;
  const day = dayOf(nowMs, reading.timeZone, reading.dayStartsAtHour);
  const state: ClockState = {
    stampMs: nowMs,
    markMs: nowMs,
    ...lastReading(reading),
    offsetMs: 0,
    slackMs: 0,
    openDate: day.date,
    livedMs: 0,
    doubt: null,
    // The first wall is nobody's word but its own: if two sites know better, the stamps may go back behind it.
    leaps: [{ fromMs: 0, toMs: nowMs }],
    paid: [],
    jump: null,
    untold: [],
  };
  return { state, nowMs, stampMs: nowMs, day, held: false, claimedMs: null, events: [] };
}

const lastReading = ({ runId, monoMs, wallMs, systemZone }: ClockReading) => ({ runId, monoMs, wallMs, systemZone });

const withMove = (before: ClockState, { stampMs, livedMs, forwardMs }: StampMove): ClockState => ({
  ...before,
  stampMs,
  livedMs: before.livedMs + livedMs,
  slackMs: before.slackMs + forwardMs,
});

/** After 20 lived hours of one day the wall may open the next: its start, whatever the wall says beyond it. */
function openByEvidence(state: ClockState, reading: ClockReading): ClockState {
  if (state.livedMs < CLOCK_LIMITS.evidenceMs) return state;
  const { date, endMs } = dayOf(state.stampMs, reading.timeZone, reading.dayStartsAtHour);
  if (date !== state.openDate || reading.wallMs + state.offsetMs < endMs) return state;
  const stampMs = stepOverPaid(state.paid, endMs);
  return { ...state, stampMs, leaps: addLeap(state.leaps, state.stampMs, stampMs) };
}

/** The latest of what is known, within the open day and never behind the stamp. */
function nowWithin(day: HouseholdDay, stampMs: number, expectedMs: number, wallMs: number): number {
  return Math.max(stampMs, Math.min(day.endMs - 1, Math.max(expectedMs, wallMs)));
}

function standsAt(wallMs: number, stampMs: number): WallStands {
  if (wallMs < stampMs - CLOCK_LIMITS.jumpMs) return "behind";
  return wallMs > stampMs + CLOCK_LIMITS.jumpMs ? "ahead" : "with";
}

function zoneEvents(before: ClockState, { systemZone }: ClockReading): readonly ClockEvent[] {
  return before.systemZone === systemZone ? [] : [{ kind: "zone-changed", from: before.systemZone, to: systemZone }];
}
