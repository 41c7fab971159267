import type { ChildView } from "#domain/report/views";
import { minutes, when } from "./format.ts";

/** After the last minute of a day or a week: `Otros 60 minutos mañana a las 07:00. Los mensajes siguen abiertos.` */
export function spentLine(view: ChildView): string {
  const messagesOpen = view.sites.some(({ openSurfaces }) => openSurfaces.includes("messages"));
  return messagesOpen ? `${freshLine(view)} Los mensajes siguen abiertos.` : freshLine(view);
}

function freshLine({ fresh, nowMs, timeZone }: ChildView): string {
  if (fresh === null) return "Empieza de nuevo mañana.";
  const at = fresh.atMs === null ? "mañana" : when(fresh.atMs, nowMs, timeZone);
  if (fresh.minutes === null) return `Sin límite ${at}.`;
  const whole = Math.round(fresh.minutes);
  return `${whole === 1 ? "Otro minuto" : `Otros ${minutes(whole)}`} ${at}.`;
}
