import type { Weekly } from "#domain/plan/plan";
import { groupDays } from "../shared/group-days.ts";
import { daysWords } from "./days-words.ts";
import { minutes } from "./format.ts";
import { listWords } from "./list-words.ts";

/** `60 minutos los días de clase y tiempo sin límite los días libres`. */
export function minutesByDay(ofDays: Weekly<number | null>, freeWeekdays: readonly number[]): string {
  if (ofDays.every((value) => value === null)) return "tiempo sin límite";
  const groups = groupDays(ofDays, (value) => String(value));
  return listWords(
    groups.map(
      ({ days, value }) => `${value === null ? "tiempo sin límite" : minutes(value)} ${daysWords(days, freeWeekdays)}`,
    ),
  );
}
