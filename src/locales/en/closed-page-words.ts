import type { ClosedView } from "#domain/report/views";
import { wholeMinutes } from "./format.ts";
import { openNowName } from "./open-now-words.ts";

/** The closed page around its two lines (those come from `closedWords`). */
export const closedPageWords = {
  openNow: "Open now",
  open: sayOpen,
  backTo: (site: string): string => `Back to ${site}`,
  openAgain: "Open again.",
  openAgainLine: "The page that was wanted can be seen again.",
  carryOn: "Carry on",
  /** The page was reached with nothing in this tab's memory. */
  nothingHere: "Nothing is waiting here.",
  nothingHereLine: "This page stands where a closed site was. It can be closed.",
  imTheParent: "I'm the parent",
  talk: "Need to talk to someone? Helplines are always open.",
  giveTime: "Give time",
  useItMyself: "Use it myself",
  minutes: (minutes: number): string => `${minutes} min`,
  giveLong: (minutes: number, name: string): string => `${minutes} min more for ${name}`,
  useLong: (minutes: number): string => `${minutes} min for a grown-up`,
  untilClosed: "Until the browser closes",
  endPause: "End the pause",
  noMoreTime: "More minutes wouldn't open this page: it isn't closed by minutes.",
} as const;

/** `Messages on Instagram`, `YouTube 12 min`. */
function sayOpen(open: ClosedView["openNow"][number]): string {
  return open.leftMs === null ? openNowName(open) : `${openNowName(open)} ${wholeMinutes(open.leftMs)} min`;
}
