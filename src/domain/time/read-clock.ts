import type { ClockEvent, ClockReading, ClockState } from "./clock-state.ts";
import { dayOfDate } from "./day-of-date.ts";
import { dayOf } from "./day-of.ts";
import type { HouseholdDay } from "./household-day.ts";

/** More than this between wall and expectation is a jump (security research, B9: 90 s). */
export const JUMP_MS = 90_000;
/** A gap between two runs of the background that is taken for ordinary life, and the creeping that is. */
const ORDINARY_GAP_MS = 300_000;
/** A new day without a confirmed clock needs so much lived time (design, "Household clock"). */
const EVIDENCE_MS = 20 * 3_600_000;

export type ClockRead = {
  readonly state: ClockState;
  readonly nowMs: number;
  readonly stampMs: number;
  readonly day: HouseholdDay;
  /** The wall says a later day than the open one, and nothing confirms it. */
  readonly held: boolean;
  readonly events: readonly ClockEvent[];
};

/**
 * Reads the household clock. It never goes back: behind the wall's back it goes on by monotonic time, and it follows a
 * wall that ran ahead only within the open day, until someone trustworthy says that the new day is true.
 */
export function readClock(before: ClockState | null, reading: ClockReading): ClockRead {
  if (before === null) return begin(reading);
  const sameRun = before.runId === reading.runId;
  const livedMs = Math.max(0, sameRun ? reading.monoMs - before.monoMs : reading.monoMs);
  const expectedMs = before.markMs + livedMs;
  const wallMs = reading.wallMs + before.offsetMs;
  const skewMs = wallMs - expectedMs;
  const creptMs = skewMs > 0 && skewMs <= JUMP_MS ? before.creptMs + skewMs : before.creptMs;
  const isOrdinary = skewMs <= (sameRun ? JUMP_MS : ORDINARY_GAP_MS) && creptMs <= ORDINARY_GAP_MS;
  const trusted = before.trusted && isOrdinary;
  const lived = before.livedMs + livedMs;
  const wanted = dayOf(Math.max(expectedMs, wallMs), reading.timeZone, reading.dayStartsAtHour);
  const mayOpen = trusted || lived >= EVIDENCE_MS;
  const held = wanted.date > before.openDate && !mayOpen;
  const nowMs = held ? expectedMs : Math.max(expectedMs, wallMs);
  const day = wanted.date > before.openDate && mayOpen ? wanted : dayOfDate(before.openDate, reading.timeZone, reading.dayStartsAtHour);
  const stampMs = Math.max(nowMs, before.stampMs + (nowMs - before.markMs));
  const state: ClockState = {
    ...before,
    markMs: nowMs,
    stampMs,
    runId: reading.runId,
    monoMs: reading.monoMs,
    skewMs: wallMs - nowMs,
    openDate: day.date,
    livedMs: day.date === before.openDate ? lived : 0,
    trusted,
    creptMs,
    systemZone: reading.systemZone,
  };
  return { state, nowMs, stampMs, day, held, events: eventsOf(before, skewMs, sameRun, reading) };
}

function begin(reading: ClockReading): ClockRead {
  const day = dayOf(reading.wallMs, reading.timeZone, reading.dayStartsAtHour);
  const state: ClockState = {
    markMs: reading.wallMs,
    stampMs: reading.wallMs,
    runId: reading.runId,
    monoMs: reading.monoMs,
    skewMs: 0,
    openDate: day.date,
    livedMs: 0,
    trusted: true,
    creptMs: 0,
    offsetMs: 0,
    doubt: null,
    systemZone: reading.systemZone,
  };
  return { state, nowMs: reading.wallMs, stampMs: reading.wallMs, day, held: false, events: [] };
}

/** A jump is said once, when it happens; a machine that slept or a browser that was off is no jump of the clock. */
function eventsOf(before: ClockState, skewMs: number, sameRun: boolean, reading: ClockReading): readonly ClockEvent[] {
  const byMs = skewMs - before.skewMs;
  const jumped = sameRun ? Math.abs(byMs) > JUMP_MS : byMs < -JUMP_MS;
  const moved = before.systemZone !== reading.systemZone;
  return [
    ...(jumped ? [{ kind: "clock-changed", byMs } as const] : []),
    ...(moved ? [{ kind: "zone-changed", from: before.systemZone, to: reading.systemZone } as const] : []),
  ];
}
