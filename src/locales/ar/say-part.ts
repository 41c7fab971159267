import type { RulePart, Rules } from "#domain/plan/plan";
import type { SentenceNames } from "../en/part-sentences.ts";
import { partSentences } from "./part-sentences.ts";

/** What a rule that is lifted for a while leaves, where no sentence of its own says so; the others always have one. */
const WITHOUT: Partial<Readonly<Record<RulePart, string>>> = {
  weeklyMinutes: "لا حد خاص بالأسبوع.",
  carryOver: "لا شيء ينتقل إلى اليوم التالي.",
  spareMinutes: "لا دقائق احتياطية.",
  requestsADay: "يمكن طلب المزيد من الوقت 5 مرات في اليوم.",
  breaks: "لا استراحات.",
  bedtime: "لا يُغلق شيء ليلًا.",
  closedTimes: "لا ساعات مغلقة في النهار.",
  schoolUse: "لا موقع مخصص للدراسة.",
  budgets: "لا دقائق خاصة بأي موقع.",
  ownSites: "لم يُضف أي موقع آخر.",
  closed: "لا شيء مغلق على الدوام.",
  pages: "لم تُفتح أي صفحة مفردة.",
  openWhenSpent: "لا شيء يبقى مفتوحًا بعد انتهاء الدقائق.",
  uncounted: "كل شيء يُحسب.",
  ageExceptions: "كل الأعمار سارية.",
  readings: "كل صفحة هي ما يسميها موقعها.",
  opened: "لم يُفتح أي موقع.",
};

/** One part of a plan in at least one sentence, also where it decides nothing. */
export function sayPart(rules: Rules, part: RulePart, names: SentenceNames): readonly string[] {
  const said = partSentences(rules, part, { ...names, isAlone: true });
  return said.length === 0 ? [WITHOUT[part] ?? ""] : said;
}
