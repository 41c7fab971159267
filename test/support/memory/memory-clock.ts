import type { Clock } from "#app/ports";

/** Two clocks that a test turns: true time passes for both, the wall alone can be moved. */
export function createMemoryClock(startsAtMs: number, zone: string) {
  let [passedMs, movedMs, runBeganMs, run] = [0, 0, 0, 1];
  let systemZone = zone;
  const clock: Clock = {
    wallMs: () => startsAtMs + passedMs + movedMs,
    monoMs: () => passedMs - runBeganMs,
    get runId() {
      return `run ${run}`;
    },
    systemZone: () => systemZone,
    systemLanguage: () => "en-GB",
  };
  return {
    clock,
    pass: (ms: number): void => void (passedMs += ms),
    moveWall: (byMs: number): void => void (movedMs += byMs),
    changeZone: (to: string): void => void (systemZone = to),
    /** The background dies and is born again: its monotonic clock begins anew. */
    beginRun(): void {
      run += 1;
      runBeganMs = passedMs;
    },
    /** True milliseconds since the beginning. */
    passedMs: (): number => passedMs,
  };
}

export type MemoryClock = ReturnType<typeof createMemoryClock>;
