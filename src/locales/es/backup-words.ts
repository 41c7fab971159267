import type { backupWords as english } from "../en/backup-words.ts";
import type { Wording } from "../shared/wording.ts";

/** Backups and snapshots, in Settings and in Today's line. */
export const backupWords: Wording<typeof english> = {
  title: "Copia de seguridad",
  lead: "Un archivo con el plan, los niños, los PIN y el registro. Guárdalo lejos de este equipo.",
  last: (at) => `La última se hizo el ${at}.`,
  never: "Aún no se ha hecho ninguna.",
  left: "Los códigos de teléfono y las palabras de una pregunta no van en ella.",
  who: "Quién puede leer el archivo",
  sealed: "Quien sepa su frase",
  plain: "Quien tenga el archivo",
  sealedLine: "Sin la frase no lo puede leer nadie, tú tampoco.",
  plainLine:
    "En él se leen nombres, fechas de nacimiento, el plan y los minutos. Los PIN no, pero uno corto se encuentra probando.",
  passphrase: "Frase",
  short: (least) => `${least} caracteres o más.`,
  make: "Hacer una copia",
  making: "Reuniéndolo todo",
  made: "La copia está entre tus descargas.",
  snapshots: "Instantáneas",
  snapshotsLead:
    "Se guardan solas en este equipo, las diez últimas, cada una el día después de un cambio: el plan, los niños y los PIN, sin el registro.",
  noSnapshots: "Ninguna todavía.",
  look: "Ver qué cambiaría",
  lookAt: (at) => `Ver qué cambiaría: ${at}`,
  month: "La última copia tiene un mes.",
  noneYet: "Aún no hay ninguna copia de seguridad.",
  go: "Ir a la copia",
  later: "Ahora no",
};
