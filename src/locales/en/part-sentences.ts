import type { SiteId } from "#domain/ids";
import { USUAL_REQUESTS_A_DAY } from "#domain/plan/usual-requests-a-day";
import type { RulePart, Rules, Scope } from "#domain/plan/plan";
import { bedtimeSentence } from "./bedtime-sentence.ts";
import { withDays } from "../shared/with-days.ts";
import { isOfTheDay } from "../shared/is-of-the-day.ts";
import { budgetSentences } from "./budget-sentences.ts";
import { embedSentences } from "./embed-sentences.ts";
import { minutes } from "./format.ts";
import { hoursSentence } from "./hours-words.ts";
import { isOneScope } from "./is-one-scope.ts";
import { IN_PERSON } from "./in-person.ts";
import { listWords } from "./list-words.ts";
import { minutesByDay } from "./minutes-by-day.ts";
import { surfaceNames } from "./surface-names.ts";
import { pageName } from "./page-name.ts";
import { schoolSentences } from "./school-sentences.ts";
import { scopeName, scopeWords } from "./scope-name.ts";

export type SentenceNames = {
  readonly siteName: (site: SiteId) => string;
  /** The household's days without school, 1 is Monday. */
  readonly freeWeekdays: readonly number[];
  /** The part stands by itself, with no other sentence of its plan before it. */
  readonly isAlone?: boolean;
};

/** One part of a plan in sentences; none where it decides nothing. */
export function partSentences(rules: Rules, part: RulePart, names: SentenceNames): readonly string[] {
  return SENTENCES[part](rules, names);
}

type Sentences = (rules: Rules, names: SentenceNames) => readonly string[];

const SENTENCES: Readonly<Record<RulePart, Sentences>> = {
  dailyMinutes: ({ dailyMinutes }, { freeWeekdays }) =>
    dailyMinutes.every((limit) => limit === null)
      ? ["There is no limit for a day."]
      : [`You have ${minutesByDay(dailyMinutes, freeWeekdays)}.`],
  weeklyMinutes: ({ weeklyMinutes }) =>
    weeklyMinutes === null ? [] : [`A week has ${minutes(weeklyMinutes)} in all, from Monday on.`],
  carryOver: ({ carryOver }) =>
    carryOver === null
      ? []
      : [`What a day leaves over comes on top of the next, ${minutes(carryOver.capMinutes)} at most.`],
  spareMinutes: ({ spareMinutes }) =>
    spareMinutes === null
      ? []
      : [
          `${spareMinutes.minutes} minutes more can be taken without asking, ${spareMinutes.times === 1 ? "once" : "twice"} a day.`,
        ],
  requestsADay: ({ requestsADay }) => requestsSentence(requestsADay),
  breaks: ({ breaks }) =>
    breaks === null
      ? []
      : [`After ${minutes(breaks.afterMinutes)} in a row there is a break of ${minutes(breaks.forMinutes)}.`],
  bedtime: ({ bedtime }, { freeWeekdays }) => bedtimeSentence(bedtime, freeWeekdays),
  closedTimes: ({ closedTimes }, { freeWeekdays }) =>
    withDays(closedTimes).map((time) => hoursSentence(time, freeWeekdays)),
  schoolUse: ({ schoolUse }, { siteName, freeWeekdays }) =>
    schoolUse === null ? [] : schoolSentences(schoolUse, schoolUse.sites.map(siteName), freeWeekdays),
  embeds: ({ embeds }) => embedSentences(embeds),
  budgets: (rules, { siteName, freeWeekdays, isAlone }) =>
    budgetSentences(rules.budgets, siteName, freeWeekdays, isOfTheDay(rules, isAlone)),
  ownSites: ({ ownSites }, { siteName }) =>
    ownSites.length === 0
      ? []
      : [`Your parent added ${listWords(ownSites.map(siteName))}: time there counts like on any other site.`],
  closed: ({ closed }, names) => about(closed, names, (what, one) => `${what} ${one ? "is" : "are"} closed.`),
  pages: ({ pages }, { siteName }) =>
    pages.length === 0
      ? []
      : [
          `Open all the same, within the hours and minutes: ${listWords(pages.map((page) => pageName(page, siteName)))}.`,
        ],
  openWhenSpent: ({ openWhenSpent }, names) =>
    about(openWhenSpent, names, (what, one) => `${what} ${one ? "stays" : "stay"} open when the minutes are spent.`),
  uncounted: ({ uncounted }, names) =>
    uncounted.some(({ site, surface }) => site === "all" && surface === "all")
      ? ["Nothing is counted."]
      : about(uncounted, names, (what, one) => `${what} ${one ? "isn't" : "aren't"} counted.`),
  ageExceptions: ({ ageExceptions }, names) =>
    about(ageExceptions, names, (what, one) => `${what} ${one ? "is" : "are"} open already, by your parent's word.`),
  readings: ({ readings }, { siteName }) =>
    readings.map(({ site, path, as }) =>
      as === "uncounted"
        ? `${siteName(site)} under ${path} isn't counted.`
        : `${siteName(site)} under ${path} counts as ${surfaceNames[as]}.`,
    ),
  opened: ({ opened }, { siteName }) =>
    opened.length === 0 ? [] : [`Your parent opened ${listWords(opened.map(siteName))} with you.`],
  minimumAge: ({ minimumAge }) => [
    minimumAge === 0
      ? "Every site's own age counts."
      : `Other sites can open from ${minimumAge}, or later where their rules or the law say so.`,
  ],
};

/** What is usual goes without saying. */
function requestsSentence(count: number): readonly string[] {
  if (count === USUAL_REQUESTS_A_DAY) return [];
  if (count === 0) return [IN_PERSON];
  return [`More time can be asked for ${count === 1 ? "once" : count === 2 ? "twice" : `${count} times`} a day.`];
}

function about(
  scopes: readonly Scope[],
  { siteName }: SentenceNames,
  sentence: (what: string, one: boolean) => string,
): readonly string[] {
  if (scopes.length === 0) return [];
  const [first] = scopes;
  const isAlone = scopes.length === 1 && first !== undefined && isOneScope(first);
  const names = scopes.map((scope, place) => (place === 0 ? scopeName : scopeWords)(scope, siteName));
  return [sentence(listWords(names), isAlone)];
}
