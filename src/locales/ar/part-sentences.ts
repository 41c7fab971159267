import type { RulePart, Rules, Scope } from "#domain/plan/plan";
import type { SentenceNames } from "../en/part-sentences.ts";
import { andOf } from "./and-of.ts";
import { bedtimeSentence } from "./bedtime-sentence.ts";
import { budgetSentences } from "./budget-sentences.ts";
import { minutes, minutesAfter, yearsAfter } from "./format.ts";
import { hoursSentence } from "./hours-words.ts";
import { listWords } from "./list-words.ts";
import { minutesByDay } from "./minutes-by-day.ts";
import { scopeName } from "./scope-name.ts";

/** One part of a plan in sentences; none where it decides nothing. */
export function partSentences(rules: Rules, part: RulePart, names: SentenceNames): readonly string[] {
  return SENTENCES[part](rules, names);
}

type Sentences = (rules: Rules, names: SentenceNames) => readonly string[];

const SENTENCES: Readonly<Record<RulePart, Sentences>> = {
  dailyMinutes: ({ dailyMinutes }, { freeWeekdays }) => [`لديك ${minutesByDay(dailyMinutes, freeWeekdays)}.`],
  weeklyMinutes: ({ weeklyMinutes }) =>
    weeklyMinutes === null ? [] : [`في الأسبوع ${minutes(weeklyMinutes)} في المجموع، بدءًا من الاثنين.`],
  carryOver: ({ carryOver }) =>
    carryOver === null ? [] : [`ما يبقى من يوم يُضاف إلى اليوم التالي، بحد أقصى ${minutes(carryOver.capMinutes)}.`],
  spareMinutes: ({ spareMinutes }) =>
    spareMinutes === null
      ? []
      : [
          `يمكنك أخذ ${minutesAfter(spareMinutes.minutes)} إضافية بنفسك، ${spareMinutes.times === 1 ? "مرة واحدة" : "مرتين"} في اليوم.`,
        ],
  breaks: ({ breaks }) =>
    breaks === null
      ? []
      : [`بعد ${minutesAfter(breaks.afterMinutes)} متواصلة تأتي استراحة مدتها ${minutes(breaks.forMinutes)}.`],
  bedtime: ({ bedtime }, { freeWeekdays }) => bedtimeSentence(bedtime, freeWeekdays),
  closedTimes: ({ closedTimes }, { freeWeekdays }) => closedTimes.map((time) => hoursSentence(time, freeWeekdays)),
  budgets: ({ budgets }, { siteName, freeWeekdays }) => budgetSentences(budgets, siteName, freeWeekdays),
  closed: ({ closed }, names) => about("مغلق", closed, names),
  openWhenSpent: ({ openWhenSpent }, names) => about("مفتوح بعد انتهاء الدقائق", openWhenSpent, names),
  uncounted: ({ uncounted }, names) => about("لا يُحسب", uncounted, names),
  ageExceptions: ({ ageExceptions }, names) => about("مفتوح من الآن بقرار والديك", ageExceptions, names),
  opened: ({ opened }, { siteName }) =>
    opened.length === 0 ? [] : [`فتح والداك معك: ${andOf(opened.map(siteName))}.`],
  minimumAge: ({ minimumAge }) => [
    `يمكن فتح المواقع الأخرى من عمر ${yearsAfter(minimumAge)}، أو بعده إن نصت قواعدها أو القانون على ذلك.`,
  ],
};

/** A colon needs no agreement in gender and number. */
function about(what: string, scopes: readonly Scope[], { siteName }: SentenceNames): readonly string[] {
  if (scopes.length === 0) return [];
  return [`${what}: ${listWords(scopes.map((scope) => scopeName(scope, siteName)))}.`];
}
