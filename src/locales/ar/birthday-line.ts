import type { ChildView } from "#domain/report/views";
import { dayAndMonth, yearsAfter } from "./format.ts";

/** To the child, that a talk is near: a date and an offer, and no promise. */
export function birthdayLine({ age, date, isOver }: NonNullable<ChildView["birthday"]>): string {
  const day = dayAndMonth(date);
  const talk = "وقت مناسب للنظر في الخطة مع والديك.";
  return isOver ? `بلغ عمرك ${yearsAfter(age)} في ${day}. ${talk}` : `يبلغ عمرك ${yearsAfter(age)} في ${day}. ${talk}`;
}
