import type { ClockReading, ClockState } from "#domain/time/clock-state";
import { confirmClock, trustWall } from "#domain/time/confirm-clock";
import { decodeClockState } from "#domain/time/decode-clock-state";
import { readClock, type ClockRead } from "#domain/time/read-clock";

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const ZONE = "Europe/Madrid";
export const at = (local: string): number => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds;

/** A computer whose wall can be turned, and whose background can die. Its household day starts at four. */
export function createComputer(startsAt: string) {
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
  /** What the stores give back is what was put in: every reading begins from plain data. */
  const keep = (kept: ClockState): void => void (state = decodeClockState(JSON.parse(JSON.stringify(kept)), "clock"));
  const read = (): ClockRead => {
    const result = readClock(state, reading());
    keep(result.state);
    return result;
  };
  const known = (): ClockState => state ?? read().state;
  return {
    read,
    trueMs: (): number => trueMs,
    pass: (ms: number): void => void (trueMs += ms),
    /** Someone sets the clock by so much. */
    turn: (ms: number): void => void (turnedMs += ms),
    /** The background dies and is born again: its monotonic clock begins anew. */
    die: (): void => {
      run += 1;
      runBeganMs = trueMs;
    },
    /** The machine sleeps: true time passes, the monotonic clock stands still. */
    sleep: (ms: number): void => {
      trueMs += ms;
      runBeganMs += ms;
    },
    siteSays: (site: string): void => keep(confirmClock(known(), reading(), { site, serverMs: trueMs })),
    parentSees: (): void => keep(trustWall(known(), reading())),
    /** A guard reports the last seconds: answers those that are stamped. */
    report(seconds: number): readonly number[] {
      const last = Math.round(read().stampMs / SECOND);
      return Array.from({ length: seconds }, (_, index) => last - seconds + index);
    },
    /** Watches so many seconds, reporting every ten; answers the seconds that were stamped. */
    watch(seconds: number): readonly number[] {
      const stamps: number[] = [];
      read();
      for (let left = seconds; left > 0; left -= 10) {
        const span = Math.min(10, left);
        trueMs += span * SECOND;
        stamps.push(...this.report(span));
      }
      return stamps;
    },
  };
}

export type Computer = ReturnType<typeof createComputer>;
