import type { ClosedWindow } from "./closed-window.ts";

/** The first instant, from this one on, that no window closes. Windows stand in the order of their beginnings; those that touch are one. */
export function opensFrom(windows: readonly ClosedWindow[], instantMs: number): number {
  return windows.reduce(
    (opensMs, { startMs, endMs }) => (startMs <= opensMs ? Math.max(opensMs, endMs) : opensMs),
    instantMs,
  );
}
