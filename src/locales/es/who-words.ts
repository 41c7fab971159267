import type { whoWords as english } from "../en/who-words.ts";
import type { Wording } from "../shared/wording.ts";
import { minutes, wholeMinutes } from "./format.ts";

/** "¿Quién está aquí?" and a child's own code. */
export const whoWords: Wording<typeof english> = {
  title: "¿Quién está aquí?",
  guest: "Visita",
  grownUp: "Persona adulta",
  guestLine: "Visita: las redes siguen cerradas. Los padres pueden abrir algunas por hoy.",
  switchFrom: (name) => `${name}: ¿quién está aquí?`,
  codeOf: (name) => `Las cuatro cifras de ${name}`,
  wrong: (name) => `No son esas. Prueba otra vez o pregunta a ${name}.`,
  waiting: (waitMs) =>
    waitMs <= 60_000
      ? "Prueba otra vez en menos de un minuto."
      : `Prueba otra vez en ${minutes(wholeMinutes(waitMs) + 1)}.`,
};
