const MINUTE_MS = 60_000;

/** What is left as a figure: minutes begun are not counted, an end in sight is 0. */
export function wholeMinutes(ms: number): number {
  return Math.max(0, Math.floor(ms / MINUTE_MS));
}
