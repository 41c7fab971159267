import type { ClosedTime } from "#domain/plan/plan";
import type { ClosedView } from "#domain/report/views";
import type { CurtainWords } from "#domain/verdict/guard-order";
import type { BlockReason } from "#domain/verdict/verdict";
import { atClock, LOCALE } from "./format.ts";

/** The same, for a child under 8: headline and line have eight words together at most, beside the lamp. */
export function youngClosedWords(view: ClosedView): CurtainWords {
  const site = view.siteName ?? "Esto";
  switch (view.reason) {
    case "below-minimum-age":
      return { headline: `${site}, más adelante.`, line: fromDay(view) };
    case "site-closed":
    case "side-door":
      if (view.untilMs !== null) return { headline: `${site} descansa hoy.`, line: "" };
      return { headline: `${site} no está en el plan.`, line: "" };
    case "bedtime":
      return { headline: "Que descanses.", line: openAgain(view) };
    case "school-hours":
      return { headline: "Hora de clase.", line: openAgain(view) };
    case "device-free-time":
      return { headline: YOUNG_HOURS[view.closedFor?.kind ?? "device-free"], line: openAgain(view) };
    default:
      return FEW[view.reason];
  }
}

const YOUNG_HOURS: Readonly<Record<ClosedTime["kind"], string>> = {
  dinner: "Hora de cenar.",
  homework: "Hora de los deberes.",
  "device-free": "Las pantallas descansan.",
  school: "Hora de clase.",
};

const DONE: CurtainWords = { headline: "Listo por hoy.", line: "Mañana, tiempo nuevo." };
const NOTHING_YOU_DID: CurtainWords = { headline: "El farol necesita a tus padres.", line: "" };

const FEW: Readonly<
  Record<
    Exclude<
      BlockReason,
      "below-minimum-age" | "site-closed" | "side-door" | "bedtime" | "school-hours" | "device-free-time"
    >,
    CurtainWords
  >
> = {
  "waits-for-parent": { headline: "Pregunta a tus padres.", line: "Se abre juntos." },
  "daily-budget-spent": DONE,
  "weekly-budget-spent": { headline: "Listo por esta semana.", line: "El lunes, tiempo nuevo." },
  "group-budget-spent": DONE,
  "site-budget-spent": DONE,
  "surface-budget-spent": DONE,
  "surface-closed": { headline: "Esto no está en el plan.", line: "" },
  break: { headline: "Toca estirarse.", line: "De vuelta en unos minutos." },
  "paused-by-parent": { headline: "En pausa por ahora.", line: "Nada se pierde." },
  "signup-held": { headline: "Hagamos una pausa.", line: "Pregunta a tus padres." },
  "nobody-chosen": { headline: "¿Quién está aquí?", line: "" },
  "turn-ended": { headline: "¿Quién está aquí?", line: "" },
  "private-window": { headline: "Usa una ventana normal, por favor.", line: "" },
  "clock-unconfirmed": { headline: "Hoy no ha terminado.", line: "" },
  "guard-silent": { headline: "Probemos otra vez.", line: "" },
  "access-removed": NOTHING_YOU_DID,
  "needs-parent": NOTHING_YOU_DID,
};

/** The month short: a date of seven words leaves room for one. */
function fromDay({ canOpenOn }: ClosedView): string {
  if (canOpenOn === null) return "";
  return `Desde el ${Temporal.PlainDate.from(canOpenOn).toLocaleString(LOCALE, { dateStyle: "medium" })}.`;
}

function openAgain({ untilMs, timeZone }: ClosedView): string {
  return untilMs === null ? "" : `Abre otra vez ${atClock(untilMs, timeZone)}.`;
}
