import type { Pause } from "#app/ports";

/** The background's one timer. It dies with the background, so nothing may depend on it coming back. */
export function createPause(): Pause {
  return { wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) };
}
