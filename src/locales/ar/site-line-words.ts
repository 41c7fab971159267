import type { SiteLine } from "#domain/report/views";
import type { BlockReason } from "#domain/verdict/verdict";
import { atClock, longDate, wholeMinutes } from "./format.ts";

const SHORT: Partial<Readonly<Record<BlockReason, string>>> = {
  "waits-for-parent": "يمكن سؤال أحد والديك",
  "daily-budget-spent": "انتهى وقت اليوم",
  "weekly-budget-spent": "انتهى وقت الأسبوع",
  "site-budget-spent": "انتهى وقت اليوم",
  "surface-budget-spent": "انتهى وقت اليوم",
  "group-budget-spent": "انتهى وقت اليوم",
  "site-closed": "خارج الخطة",
  "surface-closed": "خارج الخطة",
  "paused-by-parent": "توقف مؤقت",
  "access-removed": "يحتاج إلى أحد والديك",
  "needs-parent": "يحتاج إلى أحد والديك",
};

/** By the clock, within the day: the hour is worth more than the reason. */
const OPENS_TODAY: readonly BlockReason[] = ["bedtime", "school-hours", "device-free-time", "break"];

/** What stands beside a site's name in the popup: `مفتوح`, `بقي 12 من 30`, `ممكن من 4 مايو 2028`. */
export function siteLineWords(line: SiteLine, timeZone: string): string {
  if (line.state === "open") return "مفتوح";
  if (line.state === "limited") return leftOf(line);
  if (line.openSurfaces.includes("messages")) return "الرسائل مفتوحة";
  if (line.canOpenOn !== null) return `ممكن من ${longDate(line.canOpenOn)}`;
  // The plan closes a site for good; for a day alone the child does.
  if (line.reason === "site-closed" && line.untilMs !== null) return "مغلق لليوم";
  if (line.reason !== null && OPENS_TODAY.includes(line.reason) && line.untilMs !== null)
    return `يُفتح ${atClock(line.untilMs, timeZone)}`;
  return (line.reason === null ? undefined : SHORT[line.reason]) ?? "مغلق";
}

function leftOf({ leftMs, ofMinutes }: SiteLine): string {
  if (leftMs === null || ofMinutes === null) return "مفتوح";
  const left = leftMs < 60_000 ? "أقل من دقيقة" : String(wholeMinutes(leftMs));
  return `بقي ${left} من ${Math.round(ofMinutes)}`;
}
