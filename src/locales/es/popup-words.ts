import type { popupWords as english } from "../en/popup-words.ts";
import type { Wording } from "../shared/wording.ts";
import { dayNames } from "./day-names.ts";
import { minutes } from "./format.ts";

/** The popup, as a child sees it. */
export const popupWords: Wording<typeof english> = {
  parent: "Padres",
  sites: "Sitios",
  more: (count) => `${count} más`,
  why: (site) => `Por qué está cerrado ${site}`,
  myPlan: "Mi plan",
  myRecord: "Mi registro",
  talk: "Con quién hablar",
  moreTime: "¿Más tiempo? Pregunta a tus padres.",
  whatParentSees: "Lo que ven tus padres",
  parentSees: "Minutos por sitio, cuándo se cerró algo y el tiempo extra que se dio.",
  whatNobodySees: "Lo que no ve nadie",
  nobodySees: "Páginas, mensajes, búsquedas, palabras, imágenes.",
  noPlan: "Todavía no hay plan.",
  talkLine: "Siempre abierto. Nunca se cuenta ni se anota.",
  today: (count) => (count === 0 ? "Hoy, nada todavía." : `Hoy, ${minutes(count)}.`),
  thisWeek: "Esta semana",
  asTable: "En una tabla",
  day: "Día",
  minutes: "Minutos",
  notYet: "aún no",
  days: dayNames.short,
  longDays: dayNames.long,
  noAnswer: "El farol no responde. Cierra esto y ábrelo otra vez.",
  young: { lit: "Abierto", low: "Casi al final", dark: "Listo por hoy" },
};
