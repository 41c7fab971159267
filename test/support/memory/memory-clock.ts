import type { Clock } from "#app/ports";

/** Two clocks that a test turns: true time passes for both, the wall alone can be moved. */
export function createMemoryClock(startsAtMs: number, zone: string) {
  let [passedMs, movedMs, runBeganMs, run] = [0, 0, 0, 1];
  let systemZone = zone;
  let waiters: { readonly atMs: number; readonly wake: () => void }[] = [];
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
    pass(ms: number): void {
      passedMs += ms;
      const due = waiters.filter(({ atMs }) => atMs <= passedMs);
      waiters = waiters.filter(({ atMs }) => atMs > passedMs);
      for (const { wake } of due) wake();
    },
    wait: (ms: number): Promise<void> =>
      new Promise((wake) => {
        waiters.push({ atMs: passedMs + ms, wake });
      }),
    /** When the next wait is over, in true milliseconds; infinite where nobody waits. */
    nextWakeMs: (): number => Math.min(Infinity, ...waiters.map(({ atMs }) => atMs)),
    moveWall: (byMs: number): void => void (movedMs += byMs),
    changeZone: (to: string): void => void (systemZone = to),
    /** The background dies and is born again: its monotonic clock begins anew, and what it waited for never comes. */
    beginRun(): void {
      run += 1;
      waiters = [];
      runBeganMs = passedMs;
    },
    /** What a clock that nobody moved would say. */
    trueMs: (): number => startsAtMs + passedMs,
    /** True milliseconds since the beginning. */
    passedMs: (): number => passedMs,
  };
}

export type MemoryClock = ReturnType<typeof createMemoryClock>;
