import { effectivePlan } from "./effective-plan.ts";
import type { Plan, RulePart, Rules } from "./plan.ts";

/**
 * One figure that stands for a part of a plan on a household date (`YYYY-MM-DD`), for the journal: minutes or years where the
 * part has them, on `row` of its week (1 is Monday), else how many rules it holds. Null is no limit.
 */
export function partFigure(plan: Plan, part: RulePart, date: string, row: number): number | null {
  return FIGURES[part](effectivePlan(plan, date), row);
}

const FIGURES: Readonly<Record<RulePart, (rules: Rules, row: number) => number | null>> = {
  dailyMinutes: ({ dailyMinutes }, row) => dailyMinutes[row - 1] ?? null,
  weeklyMinutes: ({ weeklyMinutes }) => weeklyMinutes,
  carryOver: ({ carryOver }) => carryOver?.capMinutes ?? null,
  spareMinutes: ({ spareMinutes }) => spareMinutes && spareMinutes.minutes * spareMinutes.times,
  breaks: ({ breaks }) => breaks?.afterMinutes ?? null,
  bedtime: ({ bedtime }) => bedtime.filter((night) => night !== null).length,
  closedTimes: ({ closedTimes }) => closedTimes.length,
  schoolUse: ({ schoolUse }) => schoolUse?.sites.length ?? 0,
  embeds: ({ embeds }) => embeds.added.length + embeds.removed.length,
  budgets: ({ budgets }) => budgets.length,
  ownSites: ({ ownSites }) => ownSites.length,
  closed: ({ closed }) => closed.length,
  pages: ({ pages }) => pages.length,
  openWhenSpent: ({ openWhenSpent }) => openWhenSpent.length,
  uncounted: ({ uncounted }) => uncounted.length,
  readings: ({ readings }) => readings.length,
  ageExceptions: ({ ageExceptions }) => ageExceptions.length,
  opened: ({ opened }) => opened.length,
  minimumAge: ({ minimumAge }) => minimumAge,
  requestsADay: ({ requestsADay }) => requestsADay,
};
