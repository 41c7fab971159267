import type { ChildView } from "#domain/report/views";
import { LOCALE } from "./format.ts";

/** To the child, that a talk is near: a date and an offer, and no promise. */
export function birthdayLine({ age, date, isOver }: NonNullable<ChildView["birthday"]>): string {
  const day = Temporal.PlainDate.from(date).toLocaleString(LOCALE, { day: "numeric", month: "long" });
  const talk = "You and your parent can look at the plan together.";
  return isOver ? `You turned ${age} on ${day}. ${talk}` : `On ${day} you turn ${age}. ${talk}`;
}
