import type { RulePart, Rules } from "#domain/plan/plan";
import type { SentenceNames } from "../en/part-sentences.ts";
import { partSentences } from "./part-sentences.ts";

/** What a rule that is lifted for a while leaves, where no sentence of its own says so; the others always have one. */
const WITHOUT: Partial<Readonly<Record<RulePart, string>>> = {
  weeklyMinutes: "La semana no tiene límite propio.",
  carryOver: "Nada pasa al día siguiente.",
  spareMinutes: "No hay minutos de reserva.",
  requestsADay: "Se puede pedir más tiempo cinco veces al día.",
  breaks: "No hay descansos.",
  bedtime: "Nada se cierra por la noche.",
  closedTimes: "Ninguna hora del día está cerrada.",
  schoolUse: "Ningún sitio se reserva para clase.",
  budgets: "Ningún sitio tiene minutos propios.",
  ownSites: "No se añade ningún otro sitio.",
  closed: "Nada está cerrado del todo.",
  pages: "No se abre ninguna página suelta.",
  openWhenSpent: "Nada sigue abierto cuando se acaban los minutos.",
  uncounted: "Todo cuenta.",
  ageExceptions: "Todas las edades cuentan.",
  readings: "Cada página es lo que dice su sitio.",
  opened: "No hay ningún sitio abierto.",
};

/** One part of a plan in at least one sentence, also where it decides nothing. */
export function sayPart(rules: Rules, part: RulePart, names: SentenceNames): readonly string[] {
  const said = partSentences(rules, part, { ...names, isAlone: true });
  return said.length === 0 ? [WITHOUT[part] ?? ""] : said;
}
