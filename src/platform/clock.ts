import type { Clock } from "#app/ports";

/** The computer's two clocks: the wall's, which anyone may turn, and the one that only goes on. */
export function createClock(): Clock {
  return {
    wallMs: () => Date.now(),
    monoMs: () => performance.now(),
    runId: crypto.randomUUID(),
    systemZone: () => Temporal.Now.timeZoneId(),
    systemLanguage: () => navigator.language,
  };
}
