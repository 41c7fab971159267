import type { SiteLine } from "#domain/report/views";
import type { BlockReason } from "#domain/verdict/verdict";
import { clock, longDate, wholeMinutes } from "./format.ts";

const SHORT: Partial<Readonly<Record<BlockReason, string>>> = {
  "waits-for-parent": "ask a parent",
  "daily-budget-spent": "done for today",
  "weekly-budget-spent": "done this week",
  "site-budget-spent": "done for today",
  "surface-budget-spent": "done for today",
  "group-budget-spent": "done for today",
  "site-closed": "not in the plan",
  "surface-closed": "not in the plan",
  "paused-by-parent": "paused",
  "access-removed": "needs a parent",
  "needs-parent": "needs a parent",
};

/** By the clock, within the day: the hour is worth more than the reason. */
const OPENS_TODAY: readonly BlockReason[] = ["bedtime", "school-hours", "device-free-time", "break"];

/** What stands beside a site's name in the popup: `open`, `12 left of 30`, `can open 4 May 2028`. */
export function siteLineWords(line: SiteLine, timeZone: string): string {
  if (line.state === "open") return "open";
  if (line.state === "limited") return leftOf(line);
  if (line.openSurfaces.includes("messages")) return "messages open";
  if (line.canOpenOn !== null) return `can open ${longDate(line.canOpenOn)}`;
  // The plan closes a site for good; for a day alone the child does.
  if (line.reason === "site-closed" && line.untilMs !== null) return "closed for today";
  if (line.reason !== null && OPENS_TODAY.includes(line.reason) && line.untilMs !== null)
    return `opens at ${clock(line.untilMs, timeZone)}`;
  return (line.reason === null ? undefined : SHORT[line.reason]) ?? "closed";
}

function leftOf({ leftMs, ofMinutes }: SiteLine): string {
  if (leftMs === null || ofMinutes === null) return "open";
  const left = leftMs < 60_000 ? "less than a minute" : String(wholeMinutes(leftMs));
  return `${left} left of ${Math.round(ofMinutes)}`;
}
