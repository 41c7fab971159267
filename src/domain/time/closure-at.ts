import type { ClosedWindow, WindowKind } from "./closed-window.ts";
import { opensFrom } from "./opens-from.ts";

/** Where an instant stands against closed windows. Inside: by which one, and from when something may open. Outside: the next. */
export type Closure =
  | { readonly closed: true; readonly window: ClosedWindow; readonly untilMs: number }
  | { readonly closed: false; readonly next: ClosedWindow | null };

/** Of several windows at once, the one that is said. */
const SAID_FIRST: readonly WindowKind[] = ["bedtime", "school", "device-free"];

/** `windows` stand in the order of their beginnings. */
export function closureAt(windows: readonly ClosedWindow[], instantMs: number): Closure {
  const ahead = windows.filter(({ endMs }) => endMs > instantMs);
  const [window] = ahead
    .filter(({ startMs }) => startMs <= instantMs)
    .toSorted((a, b) => SAID_FIRST.indexOf(a.kind) - SAID_FIRST.indexOf(b.kind));
  if (window === undefined) return { closed: false, next: ahead[0] ?? null };
  return { closed: true, window, untilMs: opensFrom(windows, instantMs) };
}
