import type { RulePart, Rules, Scope } from "#domain/plan/plan";
import { USUAL_REQUESTS_A_DAY } from "#domain/plan/usual-requests-a-day";
import type { SentenceNames } from "../en/part-sentences.ts";
import { andOf } from "./and-of.ts";
import { withDays } from "../shared/with-days.ts";
import { isOfTheDay } from "../shared/is-of-the-day.ts";
import { bedtimeSentence } from "./bedtime-sentence.ts";
import { budgetSentences } from "./budget-sentences.ts";
import { embedSentences } from "./embed-sentences.ts";
import { minutes, minutesAfter, moreMinutesAfter, plural, yearsAfter } from "./format.ts";
import { hoursSentence } from "./hours-words.ts";
import { isolated } from "./isolated.ts";
import { IN_PERSON } from "./in-person.ts";
import { listWords } from "./list-words.ts";
import { minutesByDay } from "./minutes-by-day.ts";
import { pageName } from "./page-name.ts";
import { schoolSentences } from "./school-sentences.ts";
import { scopeWords } from "./scope-name.ts";
import { surfaceNames } from "./surface-names.ts";

/** One part of a plan in sentences; none where it decides nothing. */
export function partSentences(rules: Rules, part: RulePart, names: SentenceNames): readonly string[] {
  return SENTENCES[part](rules, names);
}

type Sentences = (rules: Rules, names: SentenceNames) => readonly string[];

const SENTENCES: Readonly<Record<RulePart, Sentences>> = {
  dailyMinutes: ({ dailyMinutes }, { freeWeekdays }) =>
    dailyMinutes.every((limit) => limit === null)
      ? ["لا حد لليوم."]
      : [`لديك ${minutesByDay(dailyMinutes, freeWeekdays)}.`],
  weeklyMinutes: ({ weeklyMinutes }) =>
    weeklyMinutes === null ? [] : [`في الأسبوع ${minutes(weeklyMinutes)} في المجموع، بدءًا من الاثنين.`],
  carryOver: ({ carryOver }) =>
    carryOver === null ? [] : [`ما يبقى من يوم يُضاف إلى اليوم التالي، بحد أقصى ${minutes(carryOver.capMinutes)}.`],
  spareMinutes: ({ spareMinutes }) =>
    spareMinutes === null
      ? []
      : [
          `يمكن أخذ ${moreMinutesAfter(spareMinutes.minutes)} دون سؤال، ${spareMinutes.times === 1 ? "مرة واحدة" : "مرتين"} في اليوم.`,
        ],
  requestsADay: ({ requestsADay }) => requestsSentence(requestsADay),
  breaks: ({ breaks }) =>
    breaks === null
      ? []
      : [`بعد ${minutesAfter(breaks.afterMinutes)} متواصلة تأتي استراحة مدتها ${minutes(breaks.forMinutes)}.`],
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
      : [`أضاف والداك: ${andOf(ownSites.map(siteName))}. ويُحسب الوقت هناك كما في أي موقع آخر.`],
  closed: ({ closed }, names) => about("مغلق", closed, names),
  pages: ({ pages }, { siteName }) =>
    pages.length === 0
      ? []
      : [`مفتوح رغم ذلك، ضمن الساعات والدقائق: ${listWords(pages.map((page) => pageName(page, siteName)))}.`],
  openWhenSpent: ({ openWhenSpent }, names) => about("مفتوح بعد انتهاء الدقائق", openWhenSpent, names),
  uncounted: ({ uncounted }, names) => about("لا يُحسب", uncounted, names),
  ageExceptions: ({ ageExceptions }, names) => about("مفتوح من الآن بقرار والديك", ageExceptions, names),
  readings: ({ readings }, { siteName }) =>
    readings.map(({ site, path, as }) => {
      const what = `${isolated(siteName(site))} تحت ${isolated(path)}`;
      return as === "uncounted" ? `لا يُحسب: ${what}.` : `${what} يُحسب مع: ${surfaceNames[as]}.`;
    }),
  opened: ({ opened }, { siteName }) =>
    opened.length === 0 ? [] : [`فتح والداك معك: ${andOf(opened.map(siteName))}.`],
  minimumAge: ({ minimumAge }) => [
    minimumAge === 0
      ? "عمر كل موقع هو الساري."
      : `يمكن فتح المواقع الأخرى من عمر ${yearsAfter(minimumAge)}، أو بعده إن نصت قواعدها أو القانون على ذلك.`,
  ],
};

/** What is usual goes without saying. */
function requestsSentence(count: number): readonly string[] {
  if (count === USUAL_REQUESTS_A_DAY) return [];
  if (count === 0) return [IN_PERSON];
  const often = plural(count, { one: "مرة واحدة", two: "مرتين", few: "# مرات", other: "# مرة" });
  return [`يمكن طلب المزيد من الوقت ${often} في اليوم.`];
}

/** A colon needs no agreement in gender and number. */
function about(what: string, scopes: readonly Scope[], { siteName }: SentenceNames): readonly string[] {
  if (scopes.length === 0) return [];
  return [`${what}: ${listWords(scopes.map((scope) => scopeWords(scope, siteName)))}.`];
}
