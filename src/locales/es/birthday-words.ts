import type { BirthdayView } from "#domain/birthday/birthday-view";
import type { birthdayWords as english } from "../en/birthday-words.ts";
import type { Wording } from "../shared/wording.ts";
import { dayAndMonth } from "./format.ts";
import { listWords } from "./list-words.ts";
import { minutesByDay } from "./minutes-by-day.ts";

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
  minutes: ({ now, next }, freeWeekdays) =>
    `El siguiente plan por edad da ${minutesByDay(next, freeWeekdays)}. El de ahora, ${minutesByDay(now, freeWeekdays)}.`,
  takeMinutes: "Tomar estos minutos",
  take: ({ date }: Birthday, names, minutes, today) => {
    if (names.length === 0 && !minutes) return "Dejarlo como está";
    const from = date > today ? ` desde el ${dayAndMonth(date)}` : "";
    if (names.length === 0) return `Tomar estos minutos${from}`;
    return `Abrir ${listWords(names)}${minutes ? " y tomar estos minutos" : ""}${from}`;
  },
  opened: (names, minutes) =>
    names.length === 0 && !minutes
      ? "Se queda como está."
      : `Escrito en el plan: ${listWords([...names, ...(minutes ? ["los minutos"] : [])])}.`,
  postponed: "Se preguntará otra vez en un mes.",
};
