import type { RulePart, Rules } from "#domain/plan/plan";
import { partSentences, type SentenceNames } from "./part-sentences.ts";

/** What a rule that is lifted for a while leaves, where no sentence of its own says so; the others always have one. */
const WITHOUT: Partial<Readonly<Record<RulePart, string>>> = {
  weeklyMinutes: "A week has no limit of its own.",
  carryOver: "Nothing is carried to the next day.",
  spareMinutes: "There are no spare minutes.",
  requestsADay: "More time can be asked for five times a day.",
  breaks: "There are no breaks.",
  bedtime: "Nothing closes for the night.",
  closedTimes: "No hours of the day are closed.",
  schoolUse: "No site is kept for school work.",
  budgets: "No site has minutes of its own.",
  ownSites: "No other site is added.",
  closed: "Nothing is closed for good.",
  pages: "No single page is opened.",
  openWhenSpent: "Nothing stays open when the minutes are spent.",
  uncounted: "Everything is counted.",
  ageExceptions: "Every age counts.",
  readings: "Every page is what its site calls it.",
  opened: "No site is opened.",
};

/** One part of a plan in at least one sentence, also where it decides nothing. */
export function sayPart(rules: Rules, part: RulePart, names: SentenceNames): readonly string[] {
  const said = partSentences(rules, part, { ...names, isAlone: true });
  return said.length === 0 ? [WITHOUT[part] ?? ""] : said;
}
