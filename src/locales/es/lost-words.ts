import type { lostWords as english } from "../en/lost-words.ts";
import type { Wording } from "../shared/wording.ts";

/** The first run's page where the database is gone, though there was a household: what holds, and the ways back. */
export const lostWords: Wording<typeof english> = {
  headline: "El farol necesita a los padres.",
  lead: "Lo que Porchlight guardaba en este navegador ya no está: el plan, los PIN y el registro. Las redes siguen cerradas hasta que vuelva.",
  theirs: "Tiene que ser de la familia que estaba aquí, y se abre con un PIN o el código de recuperación de entonces.",
  kept: "Guardado en este navegador",
  without: "Sin copia: quita Porchlight de este navegador e instálalo otra vez. Entonces todo empieza de nuevo.",
  back: {
    headline: "El plan ha vuelto.",
    paused:
      "Lo que no estaba en la copia se ha perdido, también los minutos de hoy. Por eso todo está en pausa hasta que la quites.",
    codes: "Los códigos por teléfono tampoco están. Se hacen otros en Familia.",
    go: "Seguir",
  },
};
