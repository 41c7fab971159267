import type { ChildView } from "#domain/report/views";
import type { RottedRule } from "#domain/witness/rotted-rules";
import type { dashboardWords as english } from "../en/dashboard-words.ts";
import { closesNext } from "../shared/closes-next.ts";
import { isTonight } from "../shared/tonight.ts";
import type { Wording } from "../shared/wording.ts";
import { childStateWords } from "./child-state-words.ts";
import { atClock, minutesLeft } from "./format.ts";
import { parentWords } from "./parent-words.ts";
import { surfaceNames } from "./surface-names.ts";

/** The dashboard's frame, Today and Settings. */
export const dashboardWords: Wording<typeof english> = {
  title: "Porchlight",
  pages: { today: "Hoy", plan: "Plan", record: "Registro", family: "Familia", settings: "Ajustes" },
  oneMoment: "Un momento.",
  stillThere: "Lo que escribiste sigue ahí.",
  closesNext: "Lo próximo que se cierra",
  nothingNext: "Hoy no se cierra nada más.",
  row: sayRow,
  next: sayNext,
  settings: {
    dayStarts: "El día empieza a las",
    dayLine: "Lo que se ve antes de esa hora cuenta para el día anterior.",
    freeWeekdays: "Días sin clase",
    freeLine: "El plan los llama días libres.",
    holidays: "Vacaciones y otros días sin clase",
    noHolidays: "Todavía ninguno.",
    holiday: (name, from, to) => (from === to ? `${name}: ${from}` : `${name}: del ${from} al ${to}`),
    name: "Nombre",
    from: "Primer día",
    to: "Último día",
    add: "Añadir",
    needsName: "¿Cómo se llama?",
    needsDates: "El último día no puede ser anterior al primero.",
    remove: "Quitar",
    changed: "Los días de la familia han cambiado.",
    health: "Estado",
    updateWaits: (version) => `La versión ${version} está lista. Empieza en el próximo minuto tranquilo.`,
    rotted: sayRotted,
    rottedLine: "Por eso no se abre nada. Puede que una versión nueva conozca estos sitios como son ahora.",
  },
};

/** One sentence of a child's day: what is so now, else the minutes. */
function sayRow(view: ChildView): string {
  const words = childStateWords(view);
  if (words.headline === null) return `${parentWords.today(view)}.`;
  return words.line === "" ? `${words.headline}.` : `${words.headline}. ${words.line}`;
}

/** The hours and the sites that close next today, the nearest first. */
function sayNext(view: ChildView): readonly string[] {
  const { closesMs, nowMs, timeZone } = view;
  return [
    ...(isTonight(closesMs, nowMs) ? [`Todo se cierra ${atClock(closesMs, timeZone)}.`] : []),
    ...closesNext(view).map(({ name, leftMs }) => `${name}: tiempo que queda, ${minutesLeft(leftMs).toLowerCase()}.`),
  ];
}

/** A site that is no longer made as our rules have it, and what that means. */
function sayRotted(rule: RottedRule, site: string): string {
  return rule.kind === "mark-gone"
    ? `${site}: ya nada en sus páginas distingue esta parte: ${surfaceNames[rule.surface]}. Porchlight se guía solo por la dirección.`
    : `${site}: sus páginas ya no muestran lo que dice su dirección, así que puede cerrarse alguna parte que el plan deja abierta.`;
}
