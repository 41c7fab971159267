import { assertNever } from "#domain/assert-never";
import type { GrantAmount } from "#domain/plan/grant";
import type { HealthView, ParentView } from "#domain/report/parent-views";
import type { parentWords as english } from "../en/parent-words.ts";
import { firstTrouble, type Trouble } from "../shared/first-trouble.ts";
import { isTonight } from "../shared/tonight.ts";
import type { Wording } from "../shared/wording.ts";
import { atClock, dayAndClock, hoursAndMinutes, minutes, untilClock, wholeMinutes } from "./format.ts";
import { placeNames } from "./place-names.ts";

/** The popup behind the PIN. */
export const parentWords: Wording<typeof english> = {
  title: "Padres",
  lock: "Cerrar",
  lockLeft: (leftMs) => {
    const seconds = Math.max(0, Math.ceil(leftMs / 1000));
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  },
  today: sayToday,
  quiet: "Todo tranquilo hasta ahora.",
  moreToday: "Más para hoy",
  give: (count) => `+${count}`,
  giveLong: (count, name) => `+${count}: dar a ${name} ${minutes(count)} más hoy`,
  given: sayGiven,
  givenPage: (name) => `Esta página está abierta para ${name}.`,
  limit: "Límite de hoy",
  noLimit: "sin límite",
  less: "5 minutos menos",
  more: "5 minutos más",
  limitIs: (count) => `El límite de hoy es de ${minutes(count)}.`,
  page: ({ siteName, surface, surfaces, counted }) =>
    `Esta página: ${siteName}${surfaces.length > 1 ? `, ${placeNames[surface]}` : ""}. ${counted ? "Cuenta." : "No cuenta."}`,
  pause: "Pausar todo",
  useItMyself: "Usarlo yo",
  plan: "Plan",
  useFor: (count) => `Durante ${minutes(count)}`,
  useUntilClosed: "Hasta cerrar el navegador",
  useLine: "Mientras tanto nada cuenta, y el farol lleva una llave.",
  cancel: "Cancelar",
  week: sayWeek,
  health: sayHealth,
  allWell: "Todo bien",
  fix: "Arreglar",
  keepPlan: "Conservarlo",
  clockMoved: (claimsMs, timeZone) =>
    `El reloj se movió; hoy sigue siendo hoy. Este equipo dice que es ${dayAndClock(claimsMs, timeZone)}.`,
  clockLost: (claimsMs, timeZone) =>
    `Porchlight perdió la hora, así que los sitios están cerrados. Este equipo dice que es ${dayAndClock(claimsMs, timeZone)}.`,
  clockIsRight: "Es correcto",
  noChild: "Todavía no hay nadie con un plan.",
};

/** `Mia tiene 15 minutos más.` `Abierto para Mia hasta las 18:40.` */
function sayGiven(name: string, amount: GrantAmount, timeZone: string): string {
  switch (amount.kind) {
    case "minutes":
      return `${name} tiene ${minutes(amount.minutes)} más.`;
    case "until":
      return `Abierto para ${name} ${untilClock(amount.untilMs, timeZone)}.`;
    case "day":
      return `Abierto para ${name} el resto de hoy.`;
    default:
      return assertNever(amount);
  }
}

function sayToday({ usedMs, ofMinutes, closesMs, nowMs, timeZone }: ParentView["view"]): string {
  const used = wholeMinutes(usedMs);
  const amount = ofMinutes === null ? `${used} min hoy` : `${used} de ${Math.round(ofMinutes)} min hoy`;
  return isTonight(closesMs, nowMs) ? `${amount}, ${untilClock(closesMs, timeZone)}` : amount;
}

/** `Esta semana: 4 h 10, 50 min menos que la anterior.` */
function sayWeek({ weekMs, lastWeekMs }: Pick<ParentView, "weekMs" | "lastWeekMs">): string {
  const week = `Esta semana: ${hoursAndMinutes(weekMs)}`;
  const difference = wholeMinutes(weekMs) - wholeMinutes(lastWeekMs);
  if (wholeMinutes(lastWeekMs) === 0) return week;
  if (difference === 0) return `${week}, como la anterior`;
  return `${week}, ${hoursAndMinutes(Math.abs(difference) * 60_000)} ${difference < 0 ? "menos" : "más"} que la anterior`;
}

const TROUBLES: Readonly<Record<Exclude<Trouble, "disk">, string>> = {
  plan: "El plan más reciente se cambió desde fuera. El anterior sigue en pie.",
  record: "Una parte del registro se cambió desde fuera.",
  hosts: "El tiempo de algunos sitios no se puede contar; están cerrados.",
  "private-windows": "Las ventanas privadas están abiertas.",
  "toolbar-icon": "El farol no está en la barra.",
  storage: "El navegador puede borrar el registro si el disco se llena. Una copia de seguridad lo salva.",
};

/** The first thing that a person should mend, or null when all is well. */
function sayHealth(health: HealthView): { readonly text: string; readonly which: Trouble } | null {
  const which = firstTrouble(health);
  if (which === null) return null;
  const { record } = health;
  const text =
    which === "disk"
      ? `El disco está lleno. El plan sigue en pie; desde ${atClock(record.unwrittenSinceMs ?? 0, record.timeZone).slice("a ".length)} no se anotan los minutos.`
      : TROUBLES[which];
  return { text, which };
}
