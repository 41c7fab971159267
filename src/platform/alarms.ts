import type { Alarms } from "#app/ports";
import type { Browser } from "./browser.ts";

/** The shortest delay that Chromium keeps (since Chrome 120); a nearer instant would be put off all the same. */
const SHORTEST_MS = 30_000;

/** Two alarms by name, each ringing once. An instant that is past or near rings after the shortest delay. */
export function createAlarms(browser: Browser, wallMs: () => number): Alarms {
  return {
    set: async (name, atWallMs) => {
      if (atWallMs === null) {
        await browser.alarms.clear(name);
        return;
      }
      await browser.alarms.create(name, { when: Math.max(atWallMs, wallMs() + SHORTEST_MS) });
    },
  };
}
