import type { addHereWords as english } from "../en/add-here-words.ts";
import type { Wording } from "../shared/wording.ts";

/** The page in front is of a site that no rule of the plan knows. */
export const addHereWords: Wording<typeof english> = {
  line: (siteName, name) => `Esta página: ${siteName}. No está en el plan de ${name}.`,
  asks: "Antes, tu navegador preguntará si Porchlight puede ver ese sitio.",
  button: "Añadir al plan",
  does: (siteName, name) => `Añadir al plan: poner ${siteName} en el plan de ${name}`,
  done: (siteName, name) => `${siteName} está en el plan de ${name} y cuenta desde ahora.`,
};
