import type { siteTodayWords as english } from "../en/site-today-words.ts";
import type { Wording } from "../shared/wording.ts";

/** The site of the page in front, for today alone. */
export const siteTodayWords: Wording<typeof english> = {
  button: { open: "Abrir hoy", closed: "Cerrar hoy" },
  does: (as, siteName) => (as === "open" ? `Abrir hoy: abrir ${siteName} hoy` : `Cerrar hoy: cerrar ${siteName} hoy`),
  done: (as, siteName) =>
    as === "open" ? `${siteName} está abierto hoy, dentro de sus horas y minutos.` : `${siteName} está cerrado hoy.`,
};
