import type { ClosedTime } from "#domain/plan/plan";
import type { HoursCalled } from "#domain/report/views";
import { chosenDays } from "../shared/chosen-days.ts";
import { daysWords } from "./days-words.ts";

const HEADLINES: Readonly<Record<ClosedTime["kind"], string>> = {
  dinner: "Hora de cenar para toda la familia",
  homework: "Hora de los deberes",
  "device-free": "Las pantallas descansan para toda la familia",
  school: "Hora de clase",
};

const FOR: Readonly<Record<ClosedTime["kind"], string>> = {
  dinner: " para cenar",
  homework: " para los deberes",
  "device-free": "",
  school: " por clase",
};

/** What stands large while these hours close everything, without its full stop; a family's own name goes first. */
export const hoursHeadline = (called: HoursCalled | null): string =>
  called?.name ?? HEADLINES[called?.kind ?? "device-free"];

/** `Todo está cerrado de 18:00 a 19:00 todos los días para cenar.` */
export function hoursSentence({ kind, name, days, from, to }: ClosedTime, freeWeekdays: readonly number[]): string {
  const what = name === null ? FOR[kind] : ` (${name})`;
  return `Todo está cerrado de ${from} a ${to} ${daysWords(chosenDays(days), freeWeekdays)}${what}.`;
}
