import type { DayFacts } from "./facts.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * When to ask again whether the day is over (household epoch milliseconds). A held day has no end that is known, and the
 * last millisecond of a day stands until the stamps have come to it: an answer that held no longer would be asked for ever.
 */
export function dayEndsAt({ day, dayIsHeld }: Pick<DayFacts, "day" | "dayIsHeld">, nowMs: number): number {
  if (dayIsHeld) return nowMs + HOUR_MS;
  return day.endMs - nowMs <= 1 ? nowMs + MINUTE_MS : day.endMs;
}
