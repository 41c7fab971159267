import type { ChildView } from "../domain/report/views.ts";
import type { Badge, Lamp, Words } from "./ports.ts";

const MINUTE_MS = 60_000;
const LOW_MS = 10 * MINUTE_MS;

function lampOf(view: ChildView, needsSomeone: boolean): Lamp {
  if (view.state === "grown-up") return "key";
  if (needsSomeone || view.state === "set-up-unfinished" || view.state === "needs-parent") return "dot";
  if (view.state === "open" || view.state === "no-limit") return "lit";
  return view.state === "nearly-over" ? "low" : "dark";
}

/** Minutes when 60 or less; a dark lamp says no number. */
function textOf({ state, wall }: ChildView): string {
  if (state === "set-up-unfinished" || state === "needs-parent") return "!";
  if ((state !== "open" && state !== "nearly-over") || wall === null) return "";
  const minutes = Math.ceil(wall.leftMs / MINUTE_MS);
  return minutes <= 60 && wall.leftMs > 0 ? String(minutes) : "";
}

export function createBadgeShower(badge: Badge, words: Words) {
  return (view: ChildView, needsSomeone: boolean): Promise<void> =>
    badge.show({ lamp: lampOf(view, needsSomeone), text: textOf(view), title: words.badgeTitle(view) });
}

export const isLow = (leftMs: number): boolean => leftMs <= LOW_MS;
