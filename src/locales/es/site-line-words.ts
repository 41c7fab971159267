import type { SiteLine } from "#domain/report/views";
import type { BlockReason } from "#domain/verdict/verdict";
import { atClock, longDate, wholeMinutes } from "./format.ts";

const SHORT: Partial<Readonly<Record<BlockReason, string>>> = {
  "waits-for-parent": "pregunta a tus padres",
  "daily-budget-spent": "listo por hoy",
  "weekly-budget-spent": "listo esta semana",
  "site-budget-spent": "listo por hoy",
  "surface-budget-spent": "listo por hoy",
  "group-budget-spent": "listo por hoy",
  "site-closed": "no está en el plan",
  "surface-closed": "no está en el plan",
  "paused-by-parent": "en pausa",
  "access-removed": "necesita a tus padres",
  "needs-parent": "necesita a tus padres",
};

/** By the clock, within the day: the hour is worth more than the reason. */
const OPENS_TODAY: readonly BlockReason[] = ["bedtime", "school-hours", "device-free-time", "break"];

/** What stands beside a site's name in the popup: `abierto`, `quedan 12 de 30`, `desde el 4 de mayo de 2028`. */
export function siteLineWords(line: SiteLine, timeZone: string): string {
  if (line.state === "open") return "abierto";
  if (line.state === "limited") return leftOf(line);
  if (line.openSurfaces.includes("messages")) return "mensajes abiertos";
  if (line.canOpenOn !== null) return `desde el ${longDate(line.canOpenOn)}`;
  // The plan closes a site for good; for a day alone the child does.
  if (line.reason === "site-closed" && line.untilMs !== null) return "cerrado por hoy";
  if (line.reason !== null && OPENS_TODAY.includes(line.reason) && line.untilMs !== null)
    return `abre ${atClock(line.untilMs, timeZone)}`;
  return (line.reason === null ? undefined : SHORT[line.reason]) ?? "cerrado";
}

function leftOf({ leftMs, ofMinutes }: SiteLine): string {
  if (leftMs === null || ofMinutes === null) return "abierto";
  const of = Math.round(ofMinutes);
  if (leftMs < 60_000) return `queda menos de un minuto de ${of}`;
  const left = wholeMinutes(leftMs);
  return `${left === 1 ? "queda" : "quedan"} ${left} de ${of}`;
}
