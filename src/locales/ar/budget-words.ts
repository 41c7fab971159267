import type { ClosedView } from "#domain/report/views";
import type { CurtainWords } from "#domain/verdict/guard-order";
import { minutes, plural, when } from "./format.ts";
import { isolated } from "./isolated.ts";
import { firstFew } from "./list-words.ts";
import { openNowLine } from "./open-now-words.ts";
import { OTHERS } from "./scope-name.ts";
import { surfaceNames } from "./surface-names.ts";

/** What a closed page says when a budget is spent: the budget by its figure, then what else is open or when it is fresh. */
export function budgetWords(view: ClosedView, withFigures: boolean): CurtainWords {
  const fresh = freshLine(view);
  // The other headlines have the figure in them.
  const rule =
    withFigures && view.budgetMinutes !== null && view.reason === "weekly-budget-spent"
      ? `في الخطة ${minutes(Math.round(view.budgetMinutes))} في الأسبوع. `
      : "";
  const isWholeDay = view.reason === "daily-budget-spent" || view.reason === "weekly-budget-spent";
  // A site or a part of one: what else is open helps more than the hour.
  const line = isWholeDay ? fresh : (openNowLine(view) ?? fresh);
  return { headline: headline(view), line: `${rule}${line}` };
}

function headline(view: ClosedView): string {
  if (view.reason === "weekly-budget-spent") return "انتهى وقت هذا الأسبوع.";
  const isWholeDay = view.reason === "daily-budget-spent";
  if (view.budgetMinutes === 0) return isWholeDay ? "لا دقائق اليوم." : `لا دقائق اليوم: ${whatFor(view)}.`;
  const what = isWholeDay ? "وقت اليوم" : `وقت ${whatFor(view)} لليوم`;
  return view.budgetMinutes === null ? `انتهى ${what}.` : `انتهى ${what}: ${sayAmount(view.budgetMinutes)}.`;
}

function whatFor({ reason, siteName, surface, group }: ClosedView): string {
  if (reason === "site-budget-spent") return siteName === null ? "هذا الموقع" : isolated(siteName);
  if (reason === "surface-budget-spent" && surface !== null) return surfaceNames[surface];
  return groupName(group);
}

/** As the family calls it, or what is in it. */
function groupName(group: ClosedView["group"]): string {
  if (group === undefined || group === null) return "هذا";
  const names = group.parts.map(({ siteName, surface, isOthers }) => {
    if (isOthers === true) return OTHERS;
    if (surface === null) return siteName === null ? "كل المواقع" : isolated(siteName);
    return siteName === null ? surfaceNames[surface] : `${surfaceNames[surface]} على ${isolated(siteName)}`;
  });
  return group.name === null ? firstFew(names) : isolated(group.name);
}

function sayAmount(budgetMinutes: number): string {
  if (budgetMinutes % 60 === 0 && budgetMinutes >= 60)
    return plural(budgetMinutes / 60, { one: "ساعة", two: "ساعتان", few: "# ساعات", other: "# ساعة" });
  return minutes(Math.round(budgetMinutes));
}

function freshLine({ untilMs, nowMs, timeZone }: ClosedView): string {
  return untilMs === null ? "يبدأ من جديد في يوم آخر." : `يبدأ من جديد ${when(untilMs, nowMs, timeZone)}.`;
}
