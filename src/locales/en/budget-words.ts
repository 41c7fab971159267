import type { ClosedView } from "#domain/report/views";
import type { CurtainWords } from "#domain/verdict/guard-order";
import { minutes, when } from "./format.ts";
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
      ? `The plan gives ${minutes(Math.round(view.budgetMinutes))} a week. `
      : "";
  const isWholeDay = view.reason === "daily-budget-spent" || view.reason === "weekly-budget-spent";
  // A site or a part of one: what else is open helps more than the hour.
  const line = isWholeDay ? fresh : (openNowLine(view) ?? fresh);
  return { headline: headline(view), line: `${rule}${line}` };
}

function headline(view: ClosedView): string {
  const { reason, budgetMinutes } = view;
  if (reason === "weekly-budget-spent") return "That's this week's time.";
  const isWholeDay = reason === "daily-budget-spent";
  if (budgetMinutes === 0) return isWholeDay ? "No minutes today." : `No minutes of ${whatFor(view)} today.`;
  const amount = budgetMinutes === null ? "time" : sayAmount(budgetMinutes);
  return isWholeDay ? `That's today's ${amount}.` : `That's today's ${amount} of ${whatFor(view)}.`;
}

function whatFor({ reason, siteName, surface, group }: ClosedView): string {
  if (reason === "site-budget-spent") return siteName ?? "this site";
  if (reason === "surface-budget-spent" && surface !== null) return surfaceNames[surface];
  return groupName(group);
}

/** As the family calls it, or what is in it: `Instagram, TikTok and 5 others`. */
function groupName(group: ClosedView["group"]): string {
  if (group === undefined || group === null) return "this";
  const names = group.parts.map(({ siteName, surface, isOthers }) => {
    if (isOthers === true) return OTHERS;
    if (surface === null) return siteName ?? "every site";
    return siteName === null ? surfaceNames[surface] : `${surfaceNames[surface]} on ${siteName}`;
  });
  return group.name ?? firstFew(names);
}

function sayAmount(budgetMinutes: number): string {
  if (budgetMinutes === 60) return "hour";
  if (budgetMinutes % 60 === 0 && budgetMinutes > 60) return `${budgetMinutes / 60} hours`;
  return minutes(Math.round(budgetMinutes));
}

function freshLine({ untilMs, nowMs, timeZone }: ClosedView): string {
  return untilMs === null ? "It starts fresh on another day." : `It starts fresh ${when(untilMs, nowMs, timeZone)}.`;
}
