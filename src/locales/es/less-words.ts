import type { LessAsked } from "#domain/less-today/less-today";
import type { lessWords as english } from "../en/less-words.ts";
import { capitalise } from "../shared/capitalise.ts";
import type { Wording } from "../shared/wording.ts";
import { minutes } from "./format.ts";
import { listWords } from "./list-words.ts";

type Names = (site: string) => string;

/** "Menos hoy": what a child keeps its own day to. */
export const lessWords: Wording<typeof english> = {
  link: "Menos hoy",
  title: "Menos hoy",
  line: "Solo para hoy. Hasta mañana solo tus padres pueden dar más otra vez.",
  howLong: "Minutos para todo junto",
  which: "Cerrado por hoy",
  choose: "Elige primero",
  figure: (count) => (count === 0 ? "Ninguno" : String(count)),
  button: sayButton,
  sentences: ({ minutes: count, closed }: LessAsked, nameOf) => [
    ...(count === null ? [] : [`Hoy, ${few(count)}, porque así lo elegiste.`]),
    ...(closed.length === 0 ? [] : [`Cerrado por hoy, porque así lo elegiste: ${listWords(closed.map(nameOf))}.`]),
  ],
  ofChild: (name, less: LessAsked, nameOf) => `${name} eligió menos para hoy: ${parts(less, nameOf)}.`,
  takeBack: "Otra vez según el plan",
};

const few = (count: number): string => (count === 0 ? "ningún minuto" : minutes(count));

function sayButton(asked: LessAsked, nameOf: Names): string {
  const closed = `cerrar ${listWords(asked.closed.map(nameOf))} por hoy`;
  if (asked.minutes === null) return capitalise(closed);
  const kept = asked.minutes === 0 ? "Ningún minuto hoy" : `Solo ${minutes(asked.minutes)} hoy`;
  return asked.closed.length === 0 ? kept : `${kept} y ${closed}`;
}

const parts = ({ minutes: count, closed }: LessAsked, nameOf: Names): string =>
  listWords([
    ...(count === null ? [] : [`${few(count)} para todo`]),
    ...(closed.length === 0 ? [] : [`cerrar ${listWords(closed.map(nameOf))}`]),
  ]);
