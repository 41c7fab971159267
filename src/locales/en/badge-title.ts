import { assertNever } from "#domain/assert-never";
import type { ChildView } from "#domain/report/views";
import { clock, wholeMinutes } from "./format.ts";

/** What the toolbar's lamp says when the pointer rests on it: `Mia: 32 min left`. */
export function badgeTitle(view: ChildView): string {
  if (view.child === null || view.state === "set-up-unfinished" || view.state === "nobody-chosen")
    return withoutChild(view);
  return view.state === "grown-up" ? withoutChild(view) : `${view.child.name}: ${sayState(view)}`;
}

function withoutChild({ state, turnEndsMs, nowMs }: ChildView): string {
  if (state === "set-up-unfinished") return "Porchlight: not on yet";
  if (state === "needs-parent") return "Porchlight: the lamp needs a parent";
  if (state === "guest") return "Guest";
  if (state !== "grown-up") return "Porchlight: who's here?";
  return turnEndsMs === null ? "Grown-up" : `Grown-up, ${wholeMinutes(turnEndsMs - nowMs)} min`;
}

function sayState(view: ChildView): string {
  switch (view.state) {
    case "needs-parent":
      return "the lamp needs a parent";
    case "paused":
      return "paused for now";
    case "bedtime":
      return view.opensMs === null ? "sleep well" : `sites open at ${clock(view.opensMs, view.timeZone)}`;
    case "school":
    case "device-free":
      return view.opensMs === null ? "closed for now" : `back at ${clock(view.opensMs, view.timeZone)}`;
    case "break":
      return "time to stretch";
    case "clock-unconfirmed":
      return "today isn't over yet";
    case "spent":
      return "done for today";
    case "no-limit":
      return "open";
    case "nearly-over":
    case "open":
      return sayLeft(view.wall?.leftMs ?? null);
    case "set-up-unfinished":
    case "nobody-chosen":
    case "guest":
    case "grown-up":
      return withoutChild(view);
    default:
      return assertNever(view.state);
  }
}

function sayLeft(leftMs: number | null): string {
  if (leftMs === null) return "open";
  return leftMs < 60_000 ? "less than a minute left" : `${wholeMinutes(leftMs)} min left`;
}
