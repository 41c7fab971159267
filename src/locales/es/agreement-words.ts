import type { agreementWords as english } from "../en/agreement-words.ts";
import type { Wording } from "../shared/wording.ts";

/** The plan on paper. */
export const agreementWords: Wording<typeof english> = {
  title: (name) => `Nuestro plan para las redes sociales: ${name}`,
  date: (date) => `Así lo acordamos el ${date}.`,
  promise: "Lo cumplimos entre todos. Cuando ya no sirva, hablamos y escribimos uno nuevo.",
  parent: "Madre o padre",
};
