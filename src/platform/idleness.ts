import type { Idleness } from "#app/ports";
import type { Browser } from "./browser.ts";

/** Nobody is present after a minute without input (design.md, Time). `locked` comes from Chromium alone. */
export const IDLE_AFTER_SECONDS = 60;

/** What the operating system says of keyboard and mouse. */
export function createIdleness(browser: Browser): Idleness {
  return { state: () => browser.idle.queryState(IDLE_AFTER_SECONDS) };
}
