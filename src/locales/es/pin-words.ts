import { assertNever } from "#domain/assert-never";
import type { PinProblem } from "#domain/door/pin-problem";
import type { pinWords as english } from "../en/pin-words.ts";
import type { Wording } from "../shared/wording.ts";

/** The door: the PIN, the recovery code, and what is said when either is not the one. */
export const pinWords: Wording<typeof english> = {
  title: "Padres",
  pin: "PIN",
  open: "Abrir",
  showPad: "Mostrar teclado",
  hidePad: "Ocultar teclado",
  pad: "Teclado numérico",
  padBack: "Borrar la última cifra",
  forgot: "¿Olvidado?",
  useCode: "Usar un código de recuperación",
  code: "Código de recuperación",
  codeHint: "Dieciséis letras y cifras, las del papel.",
  newPin: "PIN nuevo",
  again: "Otra vez",
  setNew: "Poner el PIN nuevo",
  newHint: "Seis cifras o más, o unas cuantas palabras. No uno que te hayan visto escribir.",
  noMatch: "Los dos no coinciden.",
  wrong: "No es ese.",
  wrongThird: "No es ese. Tras el próximo hay una espera corta.",
  wrongCode: "No es ese código. Los guiones y las mayúsculas dan igual.",
  newCodeTitle: "Tu nuevo código de recuperación",
  codeKeep: "Si olvidas el PIN, solo esto lo abre. En papel, no en este equipo.",
  print: "Imprimir",
  written: "Ya está apuntado",
  goOn: "Seguir",
  noCode: "¿Tampoco tienes código?",
  whatNow: "Y ahora qué",
  lostTitle: "Sin PIN y sin código",
  lost: [
    "Otra persona adulta de la familia puede abrirlo con su propio PIN y poner el tuyo de nuevo, en Familia.",
    "Sin nadie más, no lo puede abrir nadie, tampoco nosotros. El plan sigue como está.",
    "Para empezar de nuevo: quita Porchlight de este navegador e instálalo otra vez. Una copia cuyo PIN o código de entonces se conoce devuelve el plan y el registro. Sin ella se pierden.",
  ],
  gone: "Lo que Porchlight guardaba en este navegador ya no está, así que ningún PIN lo abre. Las redes siguen cerradas.",
  wayBack: "Cómo volver",
  waiting: (waitMs) => `El próximo intento, en ${sayWait(waitMs)}. Un código de recuperación sirve ya.`,
  waitingCode: (waitMs) => `El próximo intento, en ${sayWait(waitMs)}.`,
  triedBefore: (count, at) => `Se probó el PIN ${count === 1 ? "una vez" : `${count} veces`}; la última, ${at}.`,
  whose: "¿El PIN de quién?",
  nameless: (place) => `Persona adulta ${place}`,
  problem: sayProblem,
};

/** Seconds are for grown-ups: `28 s`, `4 min 10 s`. */
function sayWait(waitMs: number): string {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  if (seconds < 60) return `${seconds} s`;
  const rest = seconds % 60;
  return rest === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${rest} s`;
}

function sayProblem(problem: PinProblem, typed: string): string {
  switch (problem.kind) {
    case "too-short":
      return `${problem.least} cifras o más, o unas cuantas palabras.`;
    case "too-long":
      return `Se guardan como mucho ${problem.most}.`;
    case "few-words":
      return `Unas cuantas palabras: ${problem.least} letras o más.`;
    case "first-tried":
      return `${typed} es de lo primero que prueba cualquiera.`;
    case "year":
      return "Los años y las fechas son de lo primero que prueba cualquiera.";
    case "birth-date":
      return "Un cumpleaños es lo primero que se prueba en casa.";
    case "shared":
      return "Otra persona adulta ya tiene ese. Elige uno propio.";
    default:
      return assertNever(problem);
  }
}
