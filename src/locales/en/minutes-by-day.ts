import type { Weekly } from "#domain/plan/plan";
import { groupDays } from "../shared/group-days.ts";
import { daysWords } from "./days-words.ts";
import { minutes } from "./format.ts";
import { listWords } from "./list-words.ts";

/** `60 minutes on school days and no limit on free days`. */
export function minutesByDay(ofDays: Weekly<number | null>, freeWeekdays: readonly number[]): string {
  if (ofDays.every((value) => value === null)) return "no limit";
  const groups = groupDays(ofDays, (value) => String(value));
  return listWords(
    groups.map(({ days, value }) => `${value === null ? "no limit" : minutes(value)} ${daysWords(days, freeWeekdays)}`),
  );
}
