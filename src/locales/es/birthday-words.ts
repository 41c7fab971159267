import type { BirthdayView } from "#domain/birthday/birthday-view";
import type { birthdayWords as english } from "../en/birthday-words.ts";
import type { Wording } from "../shared/wording.ts";
import { dayAndMonth } from "./format.ts";
import { listWords } from "./list-words.ts";

type Birthday = BirthdayView["birthdays"][number];

/** A birthday on Today. It proposes; nothing in these words promises anything to the child. */
export const birthdayWords: Wording<typeof english> = {
  headline: ({ name, age, date }: Birthday, today) =>
    `${name} ${date > today ? "cumple" : "cumplió"} ${age} el ${dayAndMonth(date)}.`,
  could: ({ sites }: Birthday) => `Se podrían abrir: ${listWords(sites.map(({ name }) => name))}.`,
  step: "Los planes por edad dan entonces su siguiente paso: otros minutos, otras horas. Están en Plan, para leerlos antes.",
  nothing: "Nada cambia hasta que elijas.",
  together: "Planearlo en familia",
  inAMonth: "Preguntarme en un mes",
  which: "¿Cuáles? Primero hablar, luego tocar.",
  take: ({ date }: Birthday, names, today) => {
    if (names.length === 0) return "Dejarlo como está";
    return `Abrir ${listWords(names)}${date > today ? ` desde el ${dayAndMonth(date)}` : ""}`;
  },
  opened: (names) => (names.length === 0 ? "Se queda como está." : `Escrito en el plan: ${listWords(names)}.`),
  postponed: "Se preguntará otra vez en un mes.",
};
