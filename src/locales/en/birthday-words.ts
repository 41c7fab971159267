import type { BirthdayView } from "#domain/birthday/birthday-view";
import { andOf } from "./and-of.ts";
import { LOCALE } from "./format.ts";
import { firstFew } from "./list-words.ts";
import { minutesByDay } from "./minutes-by-day.ts";

type Birthday = BirthdayView["birthdays"][number];
type Minutes = NonNullable<Birthday["minutes"]>;

/** A birthday on Today. It proposes; nothing in these words promises anything to the child. */
export const birthdayWords = {
  headline: ({ name, age, date }: Birthday, today: string): string =>
    `${name} ${date > today ? "turns" : "turned"} ${age} on ${dayAndMonth(date)}.`,
  could: ({ sites }: Birthday): string => `These could open: ${firstFew(sites.map(({ name }) => name))}.`,
  step: "Plans by age take their next step with it: other minutes, other hours. They are under Plan, to read first.",
  nothing: "Nothing changes until you choose.",
  together: "Plan it together",
  inAMonth: "Ask me in a month",
  which: "Which of them? Talk first, then tap.",
  /** What the next plan by age gives a day; an offer beside what the family has. */
  minutes: ({ now, next }: Minutes, freeWeekdays: readonly number[]): string =>
    `The next plan by age has ${minutesByDay(next, freeWeekdays)}. Yours has ${minutesByDay(now, freeWeekdays)}.`,
  takeMinutes: "Take these minutes",
  take: ({ date }: Birthday, names: readonly string[], minutes: boolean, today: string): string => {
    if (names.length === 0 && !minutes) return "Leave it as it is";
    const from = date > today ? ` from ${dayAndMonth(date)}` : "";
    if (names.length === 0) return `Take these minutes${from}`;
    return `Open ${andOf(names)}${minutes ? " and take these minutes" : ""}${from}`;
  },
  opened: (names: readonly string[], minutes: boolean): string =>
    names.length === 0 && !minutes
      ? "It stays as it is."
      : `Written into the plan: ${andOf([...names, ...(minutes ? ["the minutes"] : [])])}.`,
  postponed: "Asked again in a month.",
} as const;

const dayAndMonth = (isoDate: string): string =>
  Temporal.PlainDate.from(isoDate).toLocaleString(LOCALE, { day: "numeric", month: "long" });
