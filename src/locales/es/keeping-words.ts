import type { KeptFor } from "#domain/record/retention";
import type { keepingWords as english } from "../en/keeping-words.ts";
import type { Wording } from "../shared/wording.ts";

const KEPT: Readonly<Record<KeptFor, string>> = {
  "35-days": "35 días",
  quarter: "3 meses",
  year: "Un año",
  "for-ever": "Para siempre",
};

/** How long the record is kept, and what is forgotten. A name of null is everyone. */
export const keepingWords: Wording<typeof english> = {
  title: "El registro se guarda",
  minutes: "Minutos",
  journal: "Diario",
  kept: (keptFor) => KEPT[keptFor],
  line: "Lo anterior se destruye para siempre, también lo de quien ya no está en la familia. Está en este ordenador y en ningún otro sitio.",
  changed: "Cambiado. Lo anterior se borra mañana.",
  forget: "Olvidar",
  forgetLine:
    "Destruye los minutos y lo que el diario dice de ellos. No devuelve tiempo: lo gastado hoy y esta semana sigue gastado.",
  whose: "De quién",
  everyone: "De toda la familia",
  week: "Olvidar esta semana",
  everything: "Olvidarlo todo",
  askWeek: "¿Olvidar esta semana?",
  askEverything: "¿Olvidarlo todo?",
  weekOf: (name) =>
    name === null
      ? "Los minutos desde el lunes y lo que el diario dice de ellos."
      : `Los minutos de ${name} desde el lunes y lo que el diario dice de ellos.`,
  everythingOf: (name) =>
    name === null
      ? "Todos los minutos y el diario entero."
      : `Todos los minutos de ${name} y todo lo que el diario dice de ${name}.`,
  forGood: "No se puede recuperar. El diario dirá quién lo hizo. Los planes y los PIN se quedan.",
  confirm: "Olvidar",
  keep: "Conservar",
  done: "Olvidado.",
  waits: "Lo olvidado que todavía cuenta hoy o esta semana no se ve en ningún sitio, y se borra cuando deja de contar.",
};
