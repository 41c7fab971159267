import type { LessAsked } from "#domain/less-today/less-today";
import { andOf } from "./and-of.ts";
import { capitalise } from "../shared/capitalise.ts";
import { minutes } from "./format.ts";

type Names = (site: string) => string;

/** "Less today": what a child keeps its own day to. */
export const lessWords = {
  link: "Less today",
  title: "Less today",
  line: "For today alone. Until tomorrow only a parent can give more again.",
  howLong: "Minutes for everything together",
  which: "Closed for today",
  choose: "Choose first",
  figure: (count: number): string => (count === 0 ? "None" : String(count)),
  button: sayButton,
  /** In the child's own plan. */
  sentences: ({ minutes: count, closed }: LessAsked, nameOf: Names): readonly string[] => [
    ...(count === null ? [] : [`${capitalise(few(count))} today, by your own choice.`]),
    ...(closed.length === 0 ? [] : [`Closed for today, by your own choice: ${andOf(closed.map(nameOf))}.`]),
  ],
  /** To the parent. */
  ofChild: (name: string, less: LessAsked, nameOf: Names): string =>
    `${name} chose less for today: ${parts(less, nameOf)}.`,
  takeBack: "As planned again",
} as const;

const few = (count: number): string => (count === 0 ? "no minutes" : minutes(count));

function sayButton(asked: LessAsked, nameOf: Names): string {
  if (asked.minutes === null) return `Close ${andOf(asked.closed.map(nameOf))} for today`;
  const kept = asked.minutes === 0 ? "No minutes today" : `Keep to ${minutes(asked.minutes)} today`;
  return asked.closed.length === 0 ? kept : `${kept}, close ${andOf(asked.closed.map(nameOf))}`;
}

const parts = ({ minutes: count, closed }: LessAsked, nameOf: Names): string =>
  andOf([
    ...(count === null ? [] : [`${few(count)} for everything`]),
    ...(closed.length === 0 ? [] : [`${andOf(closed.map(nameOf))} closed`]),
  ]);
