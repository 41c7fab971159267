import type { ClosedTime } from "#domain/plan/plan";
import type { HoursCalled } from "#domain/report/views";
import { chosenDays } from "../shared/chosen-days.ts";
import { daysWords } from "./days-words.ts";
import { isolated } from "./isolated.ts";

const HEADLINES: Readonly<Record<ClosedTime["kind"], string>> = {
  dinner: "وقت العشاء للجميع",
  homework: "وقت الواجبات",
  "device-free": "تستريح الشاشات للجميع",
  school: "وقت المدرسة",
};

const FOR: Readonly<Record<ClosedTime["kind"], string>> = {
  dinner: " للعشاء",
  homework: " للواجبات",
  "device-free": "",
  school: " للمدرسة",
};

/** What stands large while these hours close everything, without its full stop; a family's own name goes first. */
export const hoursHeadline = (called: HoursCalled | null): string =>
  called === null || called.name === null ? HEADLINES[called?.kind ?? "device-free"] : isolated(called.name);

/** Which hours of which days are closed, and what for. */
export function hoursSentence({ kind, name, days, from, to }: ClosedTime, freeWeekdays: readonly number[]): string {
  const what = name === null ? FOR[kind] : ` (${isolated(name)})`;
  return `كل شيء مغلق من ${from} إلى ${to} ${daysWords(chosenDays(days), freeWeekdays)}${what}.`;
}
