import { setTimeout as wait } from "node:timers/promises";

const everyMs = 200;

/** Asks until the answer is yes; false when it was not within the time, or when `stop` aborted. */
export async function waitUntil(ask: () => Promise<boolean>, withinMs: number, stop: AbortSignal): Promise<boolean> {
  const endsMs = performance.now() + withinMs;
  while (!stop.aborted && performance.now() < endsMs) {
    if (await ask()) return true;
    await wait(everyMs);
  }
  return false;
}
