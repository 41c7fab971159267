import type { restoreWords as english } from "../en/restore-words.ts";
import type { Wording } from "../shared/wording.ts";

const UNCHANGED = "No se ha cambiado nada.";

/** A backup that comes in: in Settings, and on the first screen of the first run. */
export const restoreWords: Wording<typeof english> = {
  title: "Recuperar una copia de seguridad",
  lead: "Antes se muestra lo que cambiaría.",
  choose: "Elige el archivo de una copia",
  reading: "Leyendo el archivo",
  restoring: "Recuperando",
  percent: (done) => `${Math.floor(done * 100)} %`,
  cancel: "Cancelar",
  passphrase: "Frase del archivo",
  open: "Abrir el archivo",
  secret: "Un PIN o el código de recuperación de la familia de la copia",
  secretLine: "Como eran cuando se hizo.",
  see: "Ver qué cambiaría",
  wrongSecret: "No es ni un PIN de esta copia ni su código de recuperación.",
  madeAt: (at) => `Hecha el ${at}.`,
  children: {
    added: (name) => `Se añade a ${name}.`,
    removed: (name) => `${name} deja de estar en la familia.`,
    same: (name) => `El plan de ${name} queda como está.`,
    changed: (name) => `El plan de ${name} cambia:`,
  },
  days: (count) => (count === 1 ? "Viene el registro de 1 día." : `Viene el registro de ${count} días.`),
  union: "Los minutos vistos aquí siguen vistos.",
  opensWithPin: "Desde entonces lo abre el PIN de la copia.",
  opensFor: (names) => `Desde entonces se abre con el PIN de ${names}.`,
  changesLock: "Los PIN y el código de recuperación de ahora ya no abren nada.",
  restore: "Recuperarla",
  drop: "Dejarlo todo como está",
  done: "Recuperada. Vale desde ahora.",
  problems: {
    "too-large": (megabytes) => `Una copia tiene como mucho ${megabytes} megabytes. ${UNCHANGED}`,
    unreadable: `Este archivo está dañado o cortado: no se puede leer hasta el final. ${UNCHANGED}`,
    foreign: `Esto no es una copia de Porchlight. ${UNCHANGED}`,
    newer: `Esta copia la hizo un Porchlight más nuevo. Actualiza este y elige el archivo otra vez. ${UNCHANGED}`,
    damaged: (place) => `Este archivo está dañado en ${place}. ${UNCHANGED}`,
    "wrong-passphrase": "Esa frase no lo abre.",
    "not-theirs": `Esta copia es de otra familia, no de la que estaba aquí. ${UNCHANGED}`,
    incomplete: `A esta copia le faltan partes. ${UNCHANGED}`,
    changed: `Este archivo no es lo que se escribió: algo se cambió después. ${UNCHANGED}`,
  },
};
