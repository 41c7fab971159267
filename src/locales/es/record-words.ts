import type { AskedSummary } from "#domain/record/asked-summary";
import type { WeekSummary } from "#domain/record/week-summary";
import type { recordWords as english } from "../en/record-words.ts";
import { capitalise } from "../shared/capitalise.ts";
import { dateSayer } from "../shared/date-sayer.ts";
import type { Wording } from "../shared/wording.ts";
import { andOf } from "./and-of.ts";
import { atHour, clock, hoursAndMinutes, LOCALE, minutes } from "./format.ts";
import { theSurface } from "./the-surface.ts";

const sayDate = dateSayer(LOCALE);
const SECOND_MS = 1000;

/** The record: the week, what lies folded below it, and the page to talk over. */
export const recordWords: Wording<typeof english> = {
  title: "Registro",
  mine: "Mi registro",
  mineLine: "Tu madre o tu padre ve lo mismo, y además cuándo alguien prueba el PIN o quita lo que cubre una página.",
  nobody: "Cada niño tiene su propio registro. Di quién está aquí y vuelve a abrirlo.",
  reading: "Leyendo.",
  readingPart: (part) => `Leyendo ${part}.`,
  stop: "Parar",
  stopped: "Parado. Se muestra lo leído hasta aquí.",
  again: "Leerlo otra vez",
  weekOf: (date, today) => `Semana del ${dayAndMonth(date, today)}`,
  weekBefore: "La semana anterior",
  weekAfter: "La semana siguiente",
  thisWeek: "Esta semana",
  print: "Imprimir",
  summary: sumUp,
  school: saySchool,
  uncounted: (ms) => `Otros ${hoursAndMinutes(ms)} no cuentan en el plan.`,
  empty: "Todavía no hay nada que mostrar. No pasa nada.",
  asTable: "Como tabla",
  shownBy: "De qué están hechas las barras",
  coloured: { together: "Todo junto", site: "Por sitio", surface: "Por tipo" },
  plan: "plan",
  given: "dado",
  forSchool: "para clase",
  notCounted: "sin contar",
  notKnown: "no se sabe",
  others: "otros",
  minutesADay: "Minutos al día",
  day: "Día",
  date: "Fecha",
  minutes: "Minutos",
  noLimit: "sin límite",
  notYet: "todavía no",
  nothing: "nada",
  gap: sayGap,
  asked: sayAsked,
  signups: (site, count) =>
    count === 1
      ? `Se detuvo un registro de cuenta en ${site}.`
      : `Se detuvieron ${count} registros de cuenta en ${site}.`,
  oneDay: "Un día",
  dayTitle: (date) => capitalise(sayDate(date, { weekday: "long", day: "numeric", month: "long" })),
  ofPlan: (seconds, limitSeconds) =>
    limitSeconds === null
      ? `${minutes(Math.floor(seconds / 60))}, sin límite`
      : `${Math.floor(seconds / 60)} de ${minutes(Math.floor(limitSeconds / 60))}`,
  givenLine: (ms) => `${hoursAndMinutes(ms)} de ese tiempo se dieron de más.`,
  byQuarter: "Cuándo se vio cada sitio",
  from: "Desde",
  to: "Hasta",
  site: "Sitio",
  closings: "Qué se cerró y qué se añadió",
  noClosings: "No se cerró nada.",
  places: "Por sitio y por tipo",
  bySite: "Por sitio",
  byKind: "Por tipo",
  overlap: "Un minuto en dos ventanas cuenta aquí para las dos, y arriba una vez.",
  hours: "Por hora del día",
  hour: "Hora",
  busiest: (from) => `Sobre todo de ${hourOf(from)} a ${hourOf(from + 2)}.`,
  hourOf,
  months: "Meses y años",
  month: "Mes",
  year: "Año",
  monthOf: (date) => capitalise(sayDate(date, { month: "long", year: "numeric" })),
  monthShort: (date) => sayDate(date, { month: "short" }),
  allYears: "Todos los años",
  before: "Antes",
  after: "Después",
  lessToMore: ["menos", "más"],
  total: (ms) => `${hoursAndMinutes(ms)} en total.`,
  average: (seconds) => `${minutes(Math.round(seconds / 60))} al día de media.`,
  trend: "Semana a semana",
  trendByMonth: "Mes a mes",
  week: "Semana",
  answers: "Preguntas y respuestas",
  noAnswers: "No se pidió nada.",
  journal: "Diario",
  about: "Sobre qué",
  whose: "De quién",
  everyone: "De todos los niños",
  onlyAbout: {
    all: "Todo",
    plan: "El plan",
    given: "Pedido y dado",
    closed: "Cerrado y detenido",
    family: "Quién está",
    door: "PIN y adultos",
    computer: "Ordenador y reloj",
  },
  noEvents: "Nada en estos días.",
  times: (count) => `${count} veces`,
  more: (count) => `${count} más`,
  talk: "Una página para hablar",
  back: "Volver al registro",
};

function dayAndMonth(date: string, today: string): string {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  const year = isThisYear ? {} : ({ year: "numeric" } as const);
  return sayDate(date, { day: "numeric", month: "long", ...year });
}

function hourOf(hour: number): string {
  return `${String(hour % 24).padStart(2, "0")}:00`;
}

/** `4 h 10, 50 minutos menos que la semana pasada. Sobre todo vídeos. El día más largo fue el sábado.` */
function sumUp(summary: WeekSummary): string {
  const { countedSeconds, isSoFar, differenceMinutes, mostly, longest } = summary;
  const sum = `${hoursAndMinutes(countedSeconds * SECOND_MS)}${isSoFar ? " hasta ahora" : ""}`;
  const than = isSoFar ? "hasta este día de la semana pasada" : "la semana pasada";
  const compared = differenceMinutes === null ? "" : `, ${sayDifference(differenceMinutes, than)}`;
  return [
    `${sum}${compared}.`,
    ...(mostly.length === 0 ? [] : [`Sobre todo ${andOf(mostly.map((surface) => theSurface(surface).words))}.`]),
    ...(longest === null ? [] : [`El día más largo fue el ${weekdayOf(longest)}.`]),
  ].join(" ");
}

function sayDifference(difference: number, than: string): string {
  if (difference === 0) return `lo mismo que ${than}`;
  const amount = Math.abs(difference);
  const said = amount < 60 ? minutes(amount) : hoursAndMinutes(amount * 60 * SECOND_MS);
  return `${said} ${difference < 0 ? "menos" : "más"} que ${than}`;
}

const weekdayOf = (date: string): string => sayDate(date, { weekday: "long" });

/** `No se sabe: la extensión estaba apagada, mar 17:10 a 18:40.` */
function sayGap(fromMs: number, toMs: number, timeZone: string): string {
  const [from, to] = [dayOf(fromMs, timeZone), dayOf(toMs, timeZone)];
  const end = `${from === to ? "" : `${to} `}${atHour(clock(toMs, timeZone))}`;
  return `No se sabe: la extensión estaba apagada, ${from} de ${clock(fromMs, timeZone)} ${end}.`;
}

const dayOf = (ms: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(ms))
    .toZonedDateTimeISO(timeZone)
    .toLocaleString(LOCALE, { weekday: "short" });

/** `Se pidió 3 veces: 2 sí, 1 hoy no.` */
function sayAsked({ asked, yes, no, takenBack }: AskedSummary): string {
  const times = asked === 1 ? "una vez" : `${asked} veces`;
  const answers = [
    ...(yes === 0 ? [] : [`${yes} sí`]),
    ...(no === 0 ? [] : [`${no} hoy no`]),
    ...(takenBack === 0 ? [] : [takenBack === 1 ? "1 retirada" : `${takenBack} retiradas`]),
  ];
  return `Se pidió ${times}${answers.length === 0 ? "" : `: ${answers.join(", ")}`}.`;
}

/** `1 h 20 para clase, contado aparte.` */
function saySchool(ms: number, apartMs: number): string {
  const time = `${hoursAndMinutes(ms)} para clase`;
  if (apartMs < MINUTE_MS) return `${time}, que salen de los minutos.`;
  const taken = ms - apartMs;
  if (taken < MINUTE_MS) return `${time}, contado aparte.`;
  return `${time}: ${hoursAndMinutes(apartMs)} contado aparte y ${hoursAndMinutes(taken)} de los minutos.`;
}

const MINUTE_MS = 60_000;
