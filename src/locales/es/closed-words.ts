import { assertNever } from "#domain/assert-never";
import type { ClosedView, HoursCalled } from "#domain/report/views";
import type { CurtainWords } from "#domain/verdict/guard-order";
import { capitalise } from "../shared/capitalise.ts";
import { breakLine } from "./break-words.ts";
import { budgetWords } from "./budget-words.ts";
import { atClock, clock, longDate, untilClock, when } from "./format.ts";
import { hoursHeadline } from "./hours-words.ts";
import { openNowLine } from "./open-now-words.ts";
import { theSurface } from "./the-surface.ts";
import { schoolWords } from "./school-words.ts";
import { withSchool } from "../shared/with-school.ts";
import { youngClosedWords } from "./young-closed-words.ts";
import { needsParentLine } from "./needs-parent-line.ts";

/** From this age on the rule and its figure are named. */
const WITH_FIGURES_FROM = 13;
const FEW_WORDS_UNDER = 8;

/** What a closed page and a curtain say, by reason (screens.md, "Closed page"). Under 8 few words; from 13 with the rule and its figure. */
export function closedWords(view: ClosedView): CurtainWords {
  const age = view.child?.age ?? FEW_WORDS_UNDER;
  if (age < FEW_WORDS_UNDER) return youngClosedWords(view);
  return withSchool(fullWords(view, age >= WITH_FIGURES_FROM), view, schoolWords);
}

function fullWords(view: ClosedView, withFigures: boolean): CurtainWords {
  const site = view.siteName ?? "este sitio";
  const Site = capitalise(site);
  switch (view.reason) {
    case "below-minimum-age":
      return { headline: `${Site} podrá ser para ti más adelante.`, line: ageLine(view) };
    case "waits-for-parent":
      return { headline: "Ya tienes edad para preguntar.", line: waitsLine(view, site) };
    case "daily-budget-spent":
    case "weekly-budget-spent":
    case "group-budget-spent":
    case "site-budget-spent":
    case "surface-budget-spent":
      return budgetWords(view, withFigures);
    case "site-closed":
      if (view.untilMs !== null) return { headline: `${Site} está cerrado por hoy.`, line: todayLine(view) };
      return { headline: `${Site} no está en el plan.`, line: "¿Lo necesitas para clase? Pregunta y di para qué." };
    case "surface-closed":
      return {
        headline: surfaceHeadline(view),
        line: openNowLine(view) ?? `Puede que lo demás de ${site} esté abierto.`,
      };
    case "side-door":
      return {
        headline: `Esta es otra puerta a ${site}.`,
        line: `Cuenta igual, así que está cerrada como ${site}.`,
      };
    case "bedtime":
      return bedtimeWords(view, withFigures);
    case "school-hours":
    case "device-free-time":
      return { headline: `${hoursHeadline(view.closedFor ?? HOURS[view.reason])}.`, line: backAt(view) };
    case "break":
      return { headline: "Toca estirarse.", line: breakLine(view.untilMs, view.nowMs, view.waitingMs ?? null) };
    case "paused-by-parent":
      return { headline: "En pausa por ahora.", line: "Tus padres pulsaron la pausa. Nada se pierde." };
    case "signup-held":
      return { headline: "Hagamos una pausa aquí.", line: SIGNUP_LINE };
    case "nobody-chosen":
      return { headline: "¿Quién está aquí?", line: guestLine(view) };
    case "turn-ended":
      return { headline: "El turno de la persona adulta ha terminado.", line: turnLine(view) };
    case "private-window":
      return {
        headline: "Las redes se abren en ventanas normales.",
        line: "Cierra esta pestaña y abre el sitio en una ventana normal.",
      };
    case "clock-unconfirmed":
      return {
        headline: "Hoy no ha terminado.",
        line: "El reloj se movió. El día nuevo empieza en cuanto sea seguro.",
      };
    case "guard-silent":
      return { headline: "Esta página no acabó de cargar bien.", line: "Suele ir bien a la segunda." };
    case "access-removed":
      return {
        headline: `El tiempo de ${site} no se puede contar; por ahora está cerrado.`,
        line: "Tus padres pueden arreglarlo. No es por nada que hayas hecho.",
      };
    case "needs-parent":
      return {
        headline: "El farol necesita a tus padres.",
        line: needsParentLine(view.child !== null),
      };
    default:
      return assertNever(view.reason);
  }
}

const HOURS: Readonly<Record<"school-hours" | "device-free-time", HoursCalled>> = {
  "school-hours": { kind: "school", name: null },
  "device-free-time": { kind: "device-free", name: null },
};

const SIGNUP_LINE =
  "Esta fecha de nacimiento no es la de tu perfil. Si fue un despiste, corrígela. Tus padres ven que el formulario se puso en pausa, no lo que escribiste.";

function ageLine({ minimumAge, canOpenOn, ageBecause }: ClosedView): string {
  const rule = minimumAge === null ? [] : [`${WHOSE_RULE[ageBecause ?? "terms"]} ${minimumAge} años.`];
  const date = canOpenOn === null ? [] : [`Desde el ${longDate(canOpenOn)} se puede decidir en familia.`];
  return [...rule, ...date].join(" ");
}

const WHOSE_RULE = {
  terms: "Sus propias normas dicen",
  regional: "Sus normas para este país dicen",
  law: "La ley de aquí dice",
  floor: "El plan de tu familia dice",
} as const;

function waitsLine({ minimumAge }: ClosedView, site: string): string {
  const asking = "Se abre junto con tus padres; tu pregunta es el comienzo.";
  return minimumAge === null ? asking : `La edad de ${site} es de ${minimumAge} años. ${asking}`;
}

/** The child closed it for its own day. */
function todayLine({ byChild, untilMs, nowMs, timeZone }: ClosedView): string {
  const then = untilMs === null ? "mañana" : when(untilMs, nowMs, timeZone);
  return `${byChild === true ? "Así lo elegiste" : "Lo han cerrado tus padres"}. Puede abrirse otra vez ${then}.`;
}

function surfaceHeadline({ surface }: ClosedView): string {
  const { words, isPlural } = theSurface(surface ?? "other");
  return `${capitalise(words)} no ${isPlural ? "están" : "está"} en el plan.`;
}

function bedtimeWords({ untilMs, closedSinceMs, timeZone }: ClosedView, withFigures: boolean): CurtainWords {
  if (untilMs === null) return { headline: "Es hora de dormir.", line: "Que descanses." };
  const sinceMs = closedSinceMs ?? null;
  const since = sinceMs === null ? null : clock(sinceMs, timeZone);
  const rule =
    withFigures && since !== null
      ? `El plan está cerrado desde las ${since} ${untilClock(untilMs, timeZone)}.`
      : `Tus sitios abren ${atClock(untilMs, timeZone)}.`;
  return {
    headline: since === null ? "Es hora de dormir." : `Ya son más de las ${since}.`,
    line: `${rule} Que descanses.`,
  };
}

function guestLine({ guestIsOver }: ClosedView): string {
  if (guestIsOver === true) return "La hora de la visita ha terminado. Es momento de cerrar sesión en lo que se abrió.";
  return "Las redes se abren cuando alguien se elige.";
}

/** Whoever comes next opens pages of their own: the grown-up may still be signed in on this one. */
function turnLine({ child }: ClosedView): string {
  if (child === null) return "Esta página era de su turno. ¿Quién está aquí?";
  return "Esta página era de su turno. Lo que quieras ver se puede abrir de nuevo.";
}

function backAt({ untilMs, nowMs, timeZone }: ClosedView): string {
  return untilMs === null ? "De vuelta dentro de un rato." : `De vuelta ${when(untilMs, nowMs, timeZone)}.`;
}
