import type { ChildView } from "#domain/report/views";
import { plural, when } from "./format.ts";

/** After the last minute of a day or a week: when there are new ones, and whether messages stay open. */
export function spentLine(view: ChildView): string {
  const messagesOpen = view.sites.some(({ openSurfaces }) => openSurfaces.includes("messages"));
  return messagesOpen ? `${freshLine(view)} الرسائل ما زالت مفتوحة.` : freshLine(view);
}

function freshLine({ fresh, nowMs, timeZone }: ChildView): string {
  if (fresh === null) return "يبدأ من جديد غدًا.";
  const what =
    fresh.minutes === null
      ? "وقت بلا حد"
      : plural(Math.round(fresh.minutes), {
          one: "دقيقة جديدة",
          two: "دقيقتان جديدتان",
          few: "# دقائق جديدة",
          other: "# دقيقة جديدة",
        });
  return `${what} ${fresh.atMs === null ? "غدًا" : when(fresh.atMs, nowMs, timeZone)}.`;
}
