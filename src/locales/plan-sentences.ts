import type { Plan, RulePart } from "#domain/plan/plan";
import { RULE_PARTS } from "#domain/plan/rule-parts";
import { longDate } from "./format.ts";
import { partSentences, type SentenceNames } from "./part-sentences.ts";

/** What a rule that is lifted for a while leaves, where no sentence of its own can say so. */
const WITHOUT: Readonly<Record<RulePart, string>> = {
  dailyMinutes: "There is no limit.",
  weeklyMinutes: "A week has no limit of its own.",
  carryOver: "Nothing is carried to the next day.",
  spareMinutes: "There are no spare minutes.",
  requestsADay: "You may ask for more five times a day.",
  breaks: "There are no breaks.",
  bedtime: "Nothing closes for the night.",
  closedTimes: "No hours of the day are closed.",
  budgets: "No site has minutes of its own.",
  closed: "Nothing is closed for good.",
  openWhenSpent: "Nothing stays open when the minutes are spent.",
  uncounted: "Everything is counted.",
  ageExceptions: "Every age counts.",
  readings: "Every page is what its site calls it.",
  opened: "No site is opened.",
  minimumAge: "Every site's own age counts.",
};

/** A plan as the sentences that both can read, with the child as `you`; what is otherwise for a while follows with its date. */
export function planSentences(plan: Plan, names: SentenceNames): readonly string[] {
  const usual = RULE_PARTS.flatMap((part) => partSentences(plan, part, names));
  const forNow = plan.overrides.flatMap(({ part, value, firstDate, lastDate }) => {
    const said = partSentences({ ...plan, [part]: value }, part, names);
    const dates =
      firstDate === lastDate ? `On ${longDate(lastDate)}` : `From ${longDate(firstDate)} to ${longDate(lastDate)}`;
    return `${dates}: ${(said.length === 0 ? [WITHOUT[part]] : said).join(" ")}`;
  });
  return [...usual, ...forNow];
}
