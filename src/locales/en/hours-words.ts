import type { ClosedTime } from "#domain/plan/plan";
import type { HoursCalled } from "#domain/report/views";
import { chosenDays } from "../shared/chosen-days.ts";
import { daysWords } from "./days-words.ts";

const HEADLINES: Readonly<Record<ClosedTime["kind"], string>> = {
  dinner: "Dinner time for everyone",
  homework: "Homework time",
  "device-free": "Screens rest for everyone",
  school: "School time",
};

const FOR: Readonly<Record<ClosedTime["kind"], string>> = {
  dinner: " for dinner",
  homework: " for homework",
  "device-free": "",
  school: " for school",
};

/** What stands large while these hours close everything, without its full stop; a family's own name goes first. */
export const hoursHeadline = (called: HoursCalled | null): string =>
  called?.name ?? HEADLINES[called?.kind ?? "device-free"];

/** `Everything is closed from 18:00 to 19:00 every day for dinner.` */
export function hoursSentence({ kind, name, days, from, to }: ClosedTime, freeWeekdays: readonly number[]): string {
  const what = name === null ? FOR[kind] : ` (${name})`;
  return `Everything is closed from ${from} to ${to} ${daysWords(chosenDays(days), freeWeekdays)}${what}.`;
}
