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

function headline({ reason, budgetMinutes, siteName, surface, group }: ClosedView): string {
  if (reason === "weekly-budget-spent") return "That's this week's time.";
  const amount = budgetMinutes === null ? "time" : sayAmount(budgetMinutes);
  if (reason === "daily-budget-spent") return `That's today's ${amount}.`;
  if (reason === "site-budget-spent") return `That's today's ${amount} of ${siteName ?? "this site"}.`;
  if (reason === "surface-budget-spent" && surface !== null)
    return `That's today's ${amount} of ${surfaceNames[surface]}.`;
  return `That's today's ${amount} of ${groupName(group)}.`;
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
