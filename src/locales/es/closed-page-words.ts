import type { ClosedView } from "#domain/report/views";
import type { closedPageWords as english } from "../en/closed-page-words.ts";
import type { Wording } from "../shared/wording.ts";
import { wholeMinutes } from "./format.ts";
import { openNowName } from "./open-now-words.ts";

/** The closed page around its two lines (those come from `closedWords`). */
export const closedPageWords: Wording<typeof english> = {
  openNow: "Abierto ahora",
  open: sayOpen,
  openAgain: "Abierto otra vez.",
  openAgainLine: "La página que querías se puede ver otra vez.",
  carryOn: "Seguir",
  backTo: (site) => `Volver a ${site}`,
  nothingHere: "Aquí no espera nada.",
  nothingHereLine: "Esta página ocupa el lugar de un sitio cerrado. Se puede cerrar.",
  imTheParent: "Soy la madre o el padre",
  talk: "¿Necesitas hablar con alguien? Las líneas de ayuda siempre están abiertas.",
  giveTime: "Dar tiempo",
  useItMyself: "Usarlo yo",
  minutes: (minutes) => `${minutes} min`,
  giveLong: (minutes, name) => `${minutes} min más para ${name}`,
  useLong: (minutes) => `${minutes} min para una persona adulta`,
  untilClosed: "Hasta cerrar el navegador",
  endPause: "Acabar la pausa",
  noMoreTime: "Con más minutos esta página no se abriría: no está cerrada por minutos.",
};

/** `Mensajes en Instagram`, `YouTube 12 min`. */
function sayOpen(open: ClosedView["openNow"][number]): string {
  return open.leftMs === null ? openNowName(open) : `${openNowName(open)} ${wholeMinutes(open.leftMs)} min`;
}
