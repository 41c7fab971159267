import type { readingWords as english } from "../en/reading-words.ts";
import { capitalise } from "../shared/capitalise.ts";
import type { Wording } from "../shared/wording.ts";
import { surfaceNames } from "./surface-names.ts";

/** "¿No es correcto?": a parent calls the page in front something else. */
export const readingWords: Wording<typeof english> = {
  notRight: "¿No es correcto?",
  title: "¿Qué es esta página?",
  reach: (siteName, path) =>
    path === "/"
      ? `Desde ahora, para la portada de ${siteName}. Queda en el plan.`
      : `Desde ahora, para ${siteName} bajo ${path}. Queda en el plan.`,
  callIt: "Llamarla",
  asUsual: "Como siempre",
  uncounted: "Sin contar",
  surface: (surface) => capitalise(surfaceNames[surface]),
  changed: "El plan llama así a esta página desde ahora.",
};
