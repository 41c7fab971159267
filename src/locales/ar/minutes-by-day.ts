import type { Weekly } from "#domain/plan/plan";
import { groupDays } from "../shared/group-days.ts";
import { daysWords } from "./days-words.ts";
import { minutes } from "./format.ts";
import { listWords } from "./list-words.ts";

/** `60 دقيقة في أيام الدراسة ووقت بلا حد في أيام العطلة`. */
export function minutesByDay(ofDays: Weekly<number | null>, freeWeekdays: readonly number[]): string {
  if (ofDays.every((value) => value === null)) return "وقت بلا حد";
  const groups = groupDays(ofDays, (value) => String(value));
  return listWords(
    groups.map(
      ({ days, value }) => `${value === null ? "وقت بلا حد" : minutes(value)} ${daysWords(days, freeWeekdays)}`,
    ),
  );
}
