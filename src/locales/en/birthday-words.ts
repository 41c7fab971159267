import type { BirthdayView } from "#domain/birthday/birthday-view";
import { andOf } from "./and-of.ts";
import { LOCALE } from "./format.ts";
import { firstFew } from "./list-words.ts";

type Birthday = BirthdayView["birthdays"][number];

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
  take: ({ date }: Birthday, names: readonly string[], today: string): string => {
    if (names.length === 0) return "Leave it as it is";
    return `Open ${andOf(names)}${date > today ? ` from ${dayAndMonth(date)}` : ""}`;
  },
  opened: (names: readonly string[]): string =>
    names.length === 0 ? "It stays as it is." : `Written into the plan: ${andOf(names)}.`,
  postponed: "Asked again in a month.",
} as const;

const dayAndMonth = (isoDate: string): string =>
  Temporal.PlainDate.from(isoDate).toLocaleString(LOCALE, { day: "numeric", month: "long" });
