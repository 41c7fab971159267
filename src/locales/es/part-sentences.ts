import type { RulePart, Rules, Scope } from "#domain/plan/plan";
import { USUAL_REQUESTS_A_DAY } from "#domain/plan/usual-requests-a-day";
import type { SentenceNames } from "../en/part-sentences.ts";
import { withDays } from "../shared/with-days.ts";
import { isOfTheDay } from "../shared/is-of-the-day.ts";
import { bedtimeSentence } from "./bedtime-sentence.ts";
import { budgetSentences } from "./budget-sentences.ts";
import { embedSentences } from "./embed-sentences.ts";
import { minutes } from "./format.ts";
import { hoursSentence } from "./hours-words.ts";
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
      ? ["El día no tiene límite."]
      : [`Tienes ${minutesByDay(dailyMinutes, freeWeekdays)}.`],
  weeklyMinutes: ({ weeklyMinutes }) =>
    weeklyMinutes === null ? [] : [`La semana tiene ${minutes(weeklyMinutes)} en total, desde el lunes.`],
  carryOver: ({ carryOver }) =>
    carryOver === null
      ? []
      : [`Lo que sobra de un día se suma al siguiente, como mucho ${minutes(carryOver.capMinutes)}.`],
  spareMinutes: ({ spareMinutes }) =>
    spareMinutes === null
      ? []
      : [
          `Se pueden tomar ${minutes(spareMinutes.minutes)} más sin preguntar, ${spareMinutes.times === 1 ? "una vez" : "dos veces"} al día.`,
        ],
  requestsADay: ({ requestsADay }) => requestsSentence(requestsADay),
  breaks: ({ breaks }) =>
    breaks === null
      ? []
      : [`Después de ${minutes(breaks.afterMinutes)} sin parar hay un descanso de ${minutes(breaks.forMinutes)}.`],
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
      : [`Tus padres añadieron ${listWords(ownSites.map(siteName))}: ese tiempo cuenta como en cualquier otro sitio.`],
  closed: ({ closed }, names) => about("Cerrado", closed, names),
  pages: ({ pages }, { siteName }) =>
    pages.length === 0
      ? []
      : [
          `Abierto de todos modos, dentro de las horas y los minutos: ${listWords(pages.map((page) => pageName(page, siteName)))}.`,
        ],
  openWhenSpent: ({ openWhenSpent }, names) => about("Abierto cuando se acaban los minutos", openWhenSpent, names),
  uncounted: ({ uncounted }, names) => about("No cuenta", uncounted, names),
  ageExceptions: ({ ageExceptions }, names) => about("Ya abierto, porque lo dicen tus padres", ageExceptions, names),
  readings: ({ readings }, { siteName }) =>
    readings.map(({ site, path, as }) =>
      as === "uncounted"
        ? `${siteName(site)} bajo ${path} no cuenta.`
        : `${siteName(site)} bajo ${path} cuenta como: ${surfaceNames[as]}.`,
    ),
  opened: ({ opened }, { siteName }) =>
    opened.length === 0 ? [] : [`Tus padres abrieron contigo ${listWords(opened.map(siteName))}.`],
  minimumAge: ({ minimumAge }) => [
    minimumAge === 0
      ? "Cuenta la edad propia de cada sitio."
      : `Los demás sitios pueden abrirse desde los ${minimumAge} años, o más tarde si sus normas o la ley lo dicen.`,
  ],
};

/** What is usual goes without saying. */
function requestsSentence(count: number): readonly string[] {
  if (count === USUAL_REQUESTS_A_DAY) return [];
  if (count === 0) return [IN_PERSON];
  return [
    `Se puede pedir más tiempo ${count === 1 ? "una vez" : count === 2 ? "dos veces" : `${count} veces`} al día.`,
  ];
}

/** A colon needs no agreement in gender and number: `Cerrado: Reddit y vídeos cortos.` */
function about(what: string, scopes: readonly Scope[], { siteName }: SentenceNames): readonly string[] {
  if (scopes.length === 0) return [];
  return [`${what}: ${listWords(scopes.map((scope) => scopeWords(scope, siteName)))}.`];
}
