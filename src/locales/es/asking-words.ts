import { IN_PERSON } from "./in-person.ts";
import type { AskingView } from "#domain/asking/asking-view";
import type { askingWords as english } from "../en/asking-words.ts";
import type { Wording } from "../shared/wording.ts";
import { atClock, minutes } from "./format.ts";

export { whereToAsk } from "../shared/where-to-ask.ts";

/** A child asks: the sheet, and what is said of a question afterwards. */
export const askingWords: Wording<typeof english> = {
  asks: {
    minutes: "Pedir más tiempo",
    opening: "Pedir a mis padres que lo abran",
    "pause-end": "Pedir que acabe la pausa",
  },
  askShort: "Pedir",
  howLong: "Cuánto tiempo",
  minutes: (count) => `${count} min`,
  whatFor: "Para qué",
  purposes: {
    school: "Clase",
    talk: "Hablar con alguien",
    finish: "Terminar algo",
    because: "Porque sí",
  },
  line: "Algo que añadir",
  lineHint: "Solo lo leen tus padres. Se borra al responder o cuando acaba el día.",
  send: "Pedir",
  kept: "Guardado aquí para tus padres.",
  keptLine: "Lo verán la próxima vez que abran Porchlight en este equipo.",
  parentIsHere: "Mis padres están aquí",
  moreWays: "Otras formas",
  takeBack: "Retirarlo",
  noneLeft: "Esa fue la última pregunta por hoy. Habla con tus padres cuando los veas.",
  inPerson: IN_PERSON,
  useSpare: (count) => `Usar mis ${count} de reserva`,
  spareLine: (count, times) =>
    times === 1
      ? `Hoy tienes ${minutes(count)} de reserva.`
      : `Hoy tienes ${times} veces ${minutes(count)} de reserva.`,
  looksWrong: "Esto parece un error",
  looksWrongLine: "Tus padres verán que esto se cerró, no qué página era.",
  sendWrong: "Enviar",
  neverMind: "Déjalo",
  thanks: "Gracias. Tus padres lo verán.",
  sayWhy: "Decir por qué importa",
  moreMin: "min más",
  moreMinHeard: (count) => `${minutes(count)} más`,
  moreMinLine: "De tus padres, para hoy.",
  saidYes: "Tus padres dijeron que sí",
  saidYesLine: "Para hoy.",
  waiting: sayWaiting,
  answered: sayAnswered,
};

/** `Pedido a las 16:10: 15 min. Guardado aquí hasta que tus padres lo abran.` */
function sayWaiting({ atMs, minutes: asked }: NonNullable<AskingView["waiting"]>, timeZone: string): string {
  const amount = asked === null ? "" : `: ${asked} min`;
  return `Pedido ${atClock(atMs, timeZone)}${amount}. Guardado aquí hasta que tus padres lo abran.`;
}

/** `15 min más de tus padres, para hoy.` or `Hoy no. «Después de los deberes»` */
function sayAnswered(answered: NonNullable<AskingView["answered"]>): string {
  if (answered.kind === "no") return answered.say === null ? "Hoy no." : `Hoy no. «${answered.say}»`;
  if (answered.minutes === null) return "Tus padres dijeron que sí.";
  return `${answered.minutes} min más de tus padres, para hoy.`;
}
