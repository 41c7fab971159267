import type { ChildView } from "#domain/report/views";
import { clock } from "./format.ts";

/** After the last minute of a day: `Fresh 60 minutes tomorrow at 07:00. Messages stay open.` */
export function spentLine(view: ChildView): string {
  const messagesOpen = view.sites.some(({ openSurfaces }) => openSurfaces.includes("messages"));
  return messagesOpen ? `${freshLine(view)} Messages stay open.` : freshLine(view);
}

function freshLine({ plan, opensMs, nowMs, timeZone }: ChildView): string {
  if (plan === null) return "It starts fresh tomorrow.";
  const today = Temporal.Instant.fromEpochMilliseconds(Math.round(nowMs)).toZonedDateTimeISO(timeZone).dayOfWeek - 1;
  const minutes = plan.dailyMinutes[(today + 1) % 7] ?? null;
  // The evening of today says when tomorrow opens.
  const at = opensMs === null ? (plan.bedtime[today]?.opensAt ?? null) : clock(opensMs, timeZone);
  const fresh = minutes === null ? "No limit" : `Fresh ${minutes} minutes`;
  return at === null ? `${fresh} tomorrow.` : `${fresh} tomorrow at ${at}.`;
}
