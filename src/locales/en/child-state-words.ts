import type { ChildView } from "#domain/report/views";
import type { Wall } from "#domain/verdict/verdict";
import { assertNever } from "#domain/assert-never";
import { isTonight } from "../shared/tonight.ts";
import { breakLeft } from "./break-words.ts";
import { clock, minutes, when, wholeMinutes } from "./format.ts";
import { hoursHeadline } from "./hours-words.ts";
import { spentLine } from "./spent-line.ts";
import { needsParentLine } from "./needs-parent-line.ts";

export type ChildStateWords = {
  /** What the ring holds: a figure and what it counts, and both as one hears them; or nothing, then the lamp stands alone. */
  readonly figure: { readonly number: string; readonly unit: string; readonly heard: string } | null;
  /** The large words where there is no figure. */
  readonly headline: string | null;
  readonly line: string;
  readonly button: {
    readonly does: "continue-set-up" | "end-turn" | "show-parent" | "ask" | "take-back" | "spare";
    readonly text: string;
  } | null;
};

const MINUTE_MS = 60_000;
const OF_HOURS: readonly Wall["kind"][] = ["bedtime", "school", "device-free"];

/** The popup's one big thing and its one quiet line, by state (screens.md, "Popup: the child's view"). */
export function childStateWords(view: ChildView): ChildStateWords {
  switch (view.state) {
    case "set-up-unfinished":
      return say("Not on yet", "Nothing is held.", { does: "continue-set-up", text: "Continue set-up" });
    case "needs-parent":
      return say("The lamp needs a parent", needsParentLine(view.plan !== null), {
        does: "show-parent",
        text: "Show a parent",
      });
    case "nobody-chosen":
      return say("Who's here?", "Social sites stay closed until someone is chosen.");
    case "guest":
      return say("Guest", guestLine(view));
    case "grown-up":
      return say(turnHeadline(view), "Nothing is counted.", { does: "end-turn", text: "I'm done" });
    case "paused":
      return say("Paused for now", pausedLine(view));
    case "bedtime":
      return say(
        "Sleep well",
        view.opensMs === null ? "" : `Your sites open at ${clock(view.opensMs, view.timeZone)}.`,
      );
    case "school":
    case "device-free":
      return say(hoursHeadline(view.closedFor), backLine(view));
    case "break":
      return say("Stretch your legs", breakStateLine(view));
    case "clock-unconfirmed":
      return say("Today isn't over yet", "The clock moved. A new day starts as soon as it is sure.");
    case "spent":
      return say(view.wall?.kind === "week" ? "Done for this week" : "Done for today", spentLine(view));
    case "no-limit":
      return say("Open", noLimitLine(view));
    case "nearly-over":
      return running(view, "A good moment to finish up.");
    case "open":
      return running(view, openLine(view));
    default:
      return assertNever(view.state);
  }
}

function say(headline: string, line: string, button: ChildStateWords["button"] = null): ChildStateWords {
  return { figure: null, headline, line, button };
}

function running(view: ChildView, line: string): ChildStateWords {
  // Minutes that nothing can take are no news: where every site still waits for its day, the days are.
  if (view.sites.length > 0 && view.sites.every(isShut)) return say("Each site has its day", "The dates are below.");
  const leftMs = view.wall?.leftMs ?? 0;
  if (leftMs < MINUTE_MS) return say("Less than a minute", line);
  const left = wholeMinutes(leftMs);
  const figure = { number: String(left), unit: "min left", heard: `${minutes(left)} left` };
  return { figure, headline: null, line, button: null };
}

const isShut = ({ state, openSurfaces }: ChildView["sites"][number]): boolean =>
  state === "closed" && openSurfaces.length === 0;

function openLine(view: ChildView): string {
  const until = tonight(view);
  const kind = view.wall?.kind ?? "day";
  if (OF_HOURS.includes(kind)) return until === null ? "" : `until your sites close at ${until}`;
  if (kind === "break") return "until it is time to stretch";
  const ofDay = view.ofMinutes === null ? "today" : `of ${Math.round(view.ofMinutes)} today`;
  const pot = kind === "week" ? "of this week's time" : ofDay;
  return until === null ? pot : `${pot}, until ${until}`;
}

function noLimitLine(view: ChildView): string {
  const until = tonight(view);
  return until === null ? "No limit today." : `No limit until ${until}.`;
}

function tonight({ closesMs, nowMs, timeZone }: ChildView): string | null {
  return isTonight(closesMs, nowMs) ? clock(closesMs, timeZone) : null;
}

function backLine({ opensMs, nowMs, timeZone }: ChildView): string {
  return opensMs === null ? "Back in a while." : `Back ${when(opensMs, nowMs, timeZone)}.`;
}

/** `Back in 6 minutes, with 24 min left.` */
function breakStateLine({ opensMs, wall, nowMs }: ChildView): string {
  if (opensMs === null) return "Back in a while.";
  const back = `Back in ${breakLeft(opensMs, nowMs)}`;
  return wall === null ? `${back}.` : `${back}, with ${wholeMinutes(wall.leftMs)} min left.`;
}

function pausedLine({ pausedAtMs, wall, timeZone }: ChildView): string {
  const at = pausedAtMs === null ? "By your parent." : `By your parent at ${clock(pausedAtMs, timeZone)}.`;
  const left = wall === null ? 0 : wholeMinutes(wall.leftMs);
  return left === 0 ? `${at} Nothing is lost.` : `${at} Nothing is lost: ${left} min wait for you.`;
}

function guestLine({ guest, timeZone }: ChildView): string {
  if (guest === null) return "Social sites stay closed. A parent can open some for today.";
  return `Open until ${clock(guest.untilMs, timeZone)}: ${guest.siteNames.join(", ")}. Nothing is counted.`;
}

function turnHeadline({ turnEndsMs, nowMs }: ChildView): string {
  if (turnEndsMs === null) return "Grown-up";
  const left = wholeMinutes(turnEndsMs - nowMs);
  return left === 0 ? "Grown-up, nearly over" : `Grown-up, ${left} min`;
}

/** The same for someone who hears it. */
export function sayChildState(words: ChildStateWords): string {
  if (words.figure === null) return `${words.headline ?? ""}. ${words.line}`;
  return `${words.figure.heard}, ${words.line}`;
}
