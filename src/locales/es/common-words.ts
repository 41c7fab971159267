import type { commonWords as english } from "../en/common-words.ts";
import type { Wording } from "../shared/wording.ts";

/** Words that more than one screen says. */
export const commonWords: Wording<typeof english> = {
  undo: "Deshacer",
  back: "Atrás",
  next: "Siguiente",
  done: "Hecho",
  imDone: "He terminado",
  tryAgain: "Probar otra vez",
  failed: "No ha salido bien. Prueba otra vez.",
  sessionOver: "Se ha vuelto a cerrar. Escribe el PIN para seguir.",
};
