import { assertNever } from "#domain/assert-never";
import type { Foresight } from "#domain/asking/foresee-grant";
import type { GrantAmount } from "#domain/plan/grant";
import type { BlockReason } from "#domain/verdict/verdict";
import type { grantWords as english, GrantPlace } from "../en/grant-words.ts";
import { capitalise } from "../shared/capitalise.ts";
import type { Wording } from "../shared/wording.ts";
import { atClock, minutes, untilClock } from "./format.ts";
import { hoursHeadline } from "./hours-words.ts";
import { surfaceNames } from "./surface-names.ts";

/** What a grant will do, said before it is given, and what it leaves standing. */
export const grantWords: Wording<typeof english> = {
  title: "Más tiempo",
  howMuch: "Cuánto",
  minutes: (count) => `${count} min`,
  untilTime: "Hasta",
  restOfDay: "El resto de hoy",
  time: "Hasta cuándo",
  where: "Dónde",
  everything: "Todo",
  thisPage: "Solo esta página",
  part: (siteName, surface) => `${siteName}: ${surfaceNames[surface]}`,
  school: (siteName) => (siteName === null ? "Para clase" : `${siteName}: para clase`),
  pastBedtime: "También pasada la hora de dormir",
  pastBedtimeLine: "Y en las horas cerradas para toda la familia.",
  more: "Más…",
  everythingFor30: "Todo abierto durante 30 minutos",
  everythingFor30Line: "Lo que cierran el plan o la edad sigue cerrado.",
  give: sayGive,
  reaches: sayReach,
  holds: sayHolds,
};

/** `Dar 15 minutos más de YouTube hoy.`, `Abrir Instagram hasta las 18:40.` */
function sayGive(amount: GrantAmount, place: GrantPlace, timeZone: string): string {
  if (place.isPage) return "Abrir solo esta página, hoy, mientras esta pestaña siga en ella.";
  const name = placeName(place);
  switch (amount.kind) {
    case "minutes":
      return `Dar ${minutes(amount.minutes)} más${name === null ? "" : ` de ${name}`} hoy.`;
    case "until":
      return `Abrir ${name ?? "todo"} ${untilClock(amount.untilMs, timeZone)}.`;
    case "day":
      return `Abrir ${name ?? "todo"} el resto de hoy.`;
    default:
      return assertNever(amount);
  }
}

function sayReach({ place }: { readonly place: GrantPlace }, pastBedtime: boolean): string {
  const what = `Para ${placeName(place) ?? "todo"}, hoy`;
  return pastBedtime ? `${what}, también en las horas cerradas.` : `${what}.`;
}

function placeName({ siteName, surface }: GrantPlace): string | null {
  if (surface === "school") return schoolOn(siteName);
  if (siteName === null) return null;
  return surface === null ? siteName : `${surfaceNames[surface]} en ${siteName}`;
}

/** `La hora de dormir sigue en pie: a las 20:00.` Empty where nothing does. */
function sayHolds({ hours, still }: Foresight, timeZone: string): string {
  return [
    ...(hours === null ? [] : [hoursHold(hours, timeZone)]),
    ...(still === null ? [] : [STILL[still] ?? OTHER]),
  ].join(" ");
}

function hoursHold({ kind, called, fromMs, untilMs }: NonNullable<Foresight["hours"]>, timeZone: string): string {
  const name = kind === "bedtime" ? "Hora de dormir" : capitalise(hoursHeadline(called));
  if (fromMs === null) return `${name}: sigue en pie ${untilClock(untilMs, timeZone)}; esto no abre nada antes.`;
  return `${name}, ${atClock(fromMs, timeZone)}: sigue en pie.`;
}

const STILL: Partial<Record<BlockReason, string>> = {
  "paused-by-parent": "Todo sigue en pausa hasta que la termines.",
  "below-minimum-age": "Su edad mínima sigue en pie: esto no lo abre.",
};
const OTHER = "Otra regla del plan lo mantiene cerrado.";

const schoolOn = (siteName: string | null): string => (siteName === null ? "lo de clase" : `${siteName} para clase`);
