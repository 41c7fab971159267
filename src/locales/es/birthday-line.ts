import type { ChildView } from "#domain/report/views";
import { dayAndMonth } from "./format.ts";

/** To the child, that a talk is near: a date and an offer, and no promise. */
export function birthdayLine({ age, date, isOver }: NonNullable<ChildView["birthday"]>): string {
  const talk = "Es buen momento para mirar el plan con tus padres.";
  return `El ${dayAndMonth(date)} ${isOver ? "cumpliste" : "cumples"} ${age}. ${talk}`;
}
