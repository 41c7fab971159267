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
      ? `El plan da ${minutes(Math.round(view.budgetMinutes))} a la semana. `
      : "";
  const isWholeDay = view.reason === "daily-budget-spent" || view.reason === "weekly-budget-spent";
  // A site or a part of one: what else is open helps more than the hour.
  const line = isWholeDay ? fresh : (openNowLine(view) ?? fresh);
  return { headline: headline(view), line: `${rule}${line}` };
}

function headline(view: ClosedView): string {
  if (view.reason === "weekly-budget-spent") return "Hasta aquí el tiempo de esta semana.";
  const isWholeDay = view.reason === "daily-budget-spent";
  if (view.budgetMinutes === 0) return isWholeDay ? "Hoy no hay minutos." : `Hoy no hay minutos: ${whatFor(view)}.`;
  const amount = view.budgetMinutes === null ? "el tiempo" : sayAmount(view.budgetMinutes);
  const what = isWholeDay ? "" : ` de ${whatFor(view)}`;
  return `Hasta aquí ${amount}${what} de hoy.`;
}

function whatFor({ reason, siteName, surface, group }: ClosedView): string {
  if (reason === "site-budget-spent") return siteName ?? "este sitio";
  if (reason === "surface-budget-spent" && surface !== null) return surfaceNames[surface];
  return groupName(group);
}

/** As the family calls it, or what is in it: `Instagram, TikTok y 5 más`. */
function groupName(group: ClosedView["group"]): string {
  if (group === undefined || group === null) return "esto";
  const names = group.parts.map(({ siteName, surface, isOthers }) => {
    if (isOthers === true) return OTHERS;
    if (surface === null) return siteName ?? "todos los sitios";
    return siteName === null ? surfaceNames[surface] : `${surfaceNames[surface]} en ${siteName}`;
  });
  return group.name ?? firstFew(names);
}

function sayAmount(budgetMinutes: number): string {
  if (budgetMinutes === 60) return "la hora";
  if (budgetMinutes % 60 === 0 && budgetMinutes > 60) return `las ${budgetMinutes / 60} horas`;
  const whole = Math.round(budgetMinutes);
  return whole === 1 ? "el minuto" : `los ${minutes(whole)}`;
}

function freshLine({ untilMs, nowMs, timeZone }: ClosedView): string {
  return untilMs === null ? "Empieza de nuevo otro día." : `Empieza de nuevo ${when(untilMs, nowMs, timeZone)}.`;
}
