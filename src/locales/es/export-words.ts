import type { exportWords as english } from "../en/export-words.ts";
import type { Wording } from "../shared/wording.ts";

/** The record on its way out, in Settings. */
export const exportWords: Wording<typeof english> = {
  title: "Exportar el registro",
  lead: "Un archivo que leen otros programas. Quien lo tenga puede leerlo también.",
  whose: "El registro de quién",
  everyone: "De todos",
  as: "Como",
  csv: "Una tabla (CSV): minutos",
  json: "Un documento (JSON): minutos y diario",
  make: "Exportar",
  making: "Reuniendo el registro",
  made: "El archivo está entre tus descargas.",
};
