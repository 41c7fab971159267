import type { ChildView } from "#domain/report/views";
import { minutes, when } from "./format.ts";

/** After the last minute of a day or a week: `Fresh 60 minutes tomorrow at 07:00. Messages stay open.` */
export function spentLine(view: ChildView): string {
  const messagesOpen = view.sites.some(({ openSurfaces }) => openSurfaces.includes("messages"));
  return messagesOpen ? `${freshLine(view)} Messages stay open.` : freshLine(view);
}

function freshLine({ fresh, nowMs, timeZone }: ChildView): string {
  if (fresh === null) return "It starts fresh tomorrow.";
  const what = fresh.minutes === null ? "No limit" : `Fresh ${minutes(Math.round(fresh.minutes))}`;
  return `${what} ${fresh.atMs === null ? "tomorrow" : when(fresh.atMs, nowMs, timeZone)}.`;
}
