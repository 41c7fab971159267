import type { ChainBreak } from "#domain/seal/chain-report";
import type { sealWords as english } from "../en/seal-words.ts";
import { pluralOf } from "../shared/plural.ts";
import type { Wording } from "../shared/wording.ts";
import { dayAndClock, LOCALE, longDate } from "./format.ts";

const plural = pluralOf(LOCALE);

/** Si el registro está como se escribió. */
export const sealWords: Wording<typeof english> = {
  title: "El registro",
  looking: "Se comprueba cada vez que se abre la puerta. Un momento.",
  whole: (entries, sinceDate) =>
    `Sellado desde el ${longDate(sinceDate)}. ${
      entries === 0
        ? "Desde entonces no se ha escrito nada."
        : plural(entries, {
            one: "# entrada desde entonces, tal como se escribió.",
            many: "# de entradas desde entonces, todas tal como se escribieron.",
            other: "# entradas desde entonces, todas tal como se escribieron.",
          })
    }`,
  broken: "Una parte no está como se escribió. No ha sido Porchlight.",
  each: sayBreak,
  renew: "Sellarlo de nuevo",
  renewLine: "El diario lo conserva. Desde ahora el registro vuelve a estar sellado.",
  renewed: "El registro está sellado desde ahora.",
};

function sayBreak({ what, fromMs, toMs }: ChainBreak, timeZone: string): string {
  const from = dayAndClock(fromMs, timeZone);
  const span = `entre el ${from}, y el ${dayAndClock(toMs, timeZone)}`;
  switch (what) {
    case "changed":
      return `Cambiado: algo ${span}.`;
    case "gone":
      return `Falta: algo ${span}.`;
    case "added":
      return `Añadido: algo ${span}.`;
    case "end":
      return `Falta: lo que vino después del ${from}.`;
    default:
      return "Falta el propio sello, así que no se puede decir nada de lo anterior.";
  }
}
