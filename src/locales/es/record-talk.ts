import type { recordTalk as english } from "../en/record-talk.ts";
import { capitalise } from "../shared/capitalise.ts";
import type { Wording } from "../shared/wording.ts";
import { andOf } from "./and-of.ts";
import { LOCALE, minutes } from "./format.ts";

/** The page that a family talks over: what went well, then three questions that change with the week. */
export const recordTalk: Wording<typeof english> = {
  title: (name) => `La semana de ${name}`,
  mine: "Mi semana",
  lead: "Para leerla en familia. Aquí no hay notas.",
  wentWell: "Lo que salió bien",
  alsoWell: "¿Y qué más?",
  withinEvery: "Dentro del plan todos los días.",
  withinOn: (dates) => `Dentro del plan el ${andOf(dates.map(weekday))}.`,
  less: (difference) => `${minutes(difference)} menos que la semana anterior.`,
  ownLess: (times) =>
    times === 1
      ? "Una vez fue menos de lo que permite el plan, por decisión propia."
      : `${times} veces fue menos de lo que permite el plan, por decisión propia.`,
  asked: (times) => (times === 1 ? "Se pidió más tiempo una vez." : `Se pidió más tiempo ${times} veces.`),
  finished: (times) =>
    times === 1 ? "Una vez algo se terminó, y ahí acabó." : `${times} veces algo se terminó, y ahí acabó.`,
  without: (dates) =>
    dates.length === 1
      ? `${capitalise(`el ${andOf(dates.map(weekday))}`)} pasó sin nada de esto.`
      : `${capitalise(`el ${andOf(dates.map(weekday))}`)} pasaron sin nada de esto.`,
  toTalk: "Para hablar",
  questions: [
    ["¿Qué disfrutaste más?", "¿Algo te hizo sentir mal, o fue raro?", "¿Está bien el plan?"],
    ["¿Qué te gustaría enseñarme?", "¿Cuándo costó parar?", "¿Qué hacemos en familia la semana que viene?"],
    [
      "¿Qué hiciste o descubriste?",
      "¿Alguien fue cruel, contigo o con otra persona?",
      "¿Qué minutos valieron la pena?",
    ],
    ["¿Con quién hablaste, y de qué?", "¿Viste algo que no querías ver?", "¿Qué tal lo hice yo con mi móvil?"],
  ],
  agreed: "Lo que acordamos",
};

const weekday = (date: string): string => Temporal.PlainDate.from(date).toLocaleString(LOCALE, { weekday: "long" });
