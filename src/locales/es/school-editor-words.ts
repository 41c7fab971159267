import type { schoolEditorWords as english } from "../en/school-editor-words.ts";
import type { Wording } from "../shared/wording.ts";

/** What a parent decides about school work, and what it does. */
export const schoolEditorWords: Wording<typeof english> = {
  title: "Para clase",
  line: "Se abren la búsqueda y lo que se elige, sin portada, vídeos cortos ni sugerencias, y ningún vídeo empieza por su cuenta. En esas horas se cierra lo que en estos sitios nunca acaba, quede el tiempo que quede. La hora de dormir, las pausas y las edades siguen en pie.",
  sites: "Sitios para clase",
  open: "Abierto para clase de",
  name: "Horas para clase",
  addHours: "Más horas",
  noHours: "Sin horas, se abre cuando das tiempo para ello.",
  cost: "Lo que cuesta ese tiempo",
  costs: { apart: "Se cuenta aparte, sin gastar nada", counts: "Sale de los minutos" },
  most: ["Como mucho", "minutos para clase al día."],
  minutes: "Minutos para clase al día",
  add: "Para clase",
  remove: "Nada para clase",
};
