import { assertNever } from "#domain/assert-never";
import type { Purpose } from "#domain/asking/child-request";
import type { Surface } from "#domain/catalogue/surface";
import type { GrownUpId, SiteId } from "#domain/ids";
import type { JournalEvent } from "#domain/journal/journal-event";
import type { HeldBecause } from "#domain/signup/claim";
import type { KeptFor } from "#domain/record/retention";
import type { BlockReason, Ending } from "#domain/verdict/verdict";
import type { JournalNames } from "../en/record-journal.ts";
import { editorWords } from "./editor-words.ts";
import { hoursAndMinutes, minutes } from "./format.ts";
import { recordWords } from "./record-words.ts";
import { surfaceNames } from "./surface-names.ts";

const LANGUAGES = { en: "inglés", es: "español", ar: "árabe" } as const;

/** What happened, in one plain sentence. The same words for parents and children: the site or the hour is the subject. */
export function recordJournal(event: JournalEvent, names: JournalNames): string {
  const by = (id: GrownUpId): string => names.grownUp(id) ?? "Un adulto";
  const child = (id: Parameters<JournalNames["child"]>[0]): string => names.child(id) ?? "Un niño";
  switch (event.kind) {
    case "set-up-finished":
      return "Porchlight quedó configurado.";
    case "blocked":
      return event.reason === "signup-held"
        ? `Se detuvo un registro de cuenta en ${names.site(event.site)}.`
        : `${placeOf(event, names)} se cerró: ${REASONS[event.reason]}.`;
    case "finished":
      return `${ENDINGS[event.ending]} en ${names.site(event.site)} llegó a su fin, y luego se cerró.`;
    case "granted":
      return event.minutes === null
        ? `${by(event.by)} dio más tiempo, por el reloj.`
        : `${by(event.by)} dio ${minutes(event.minutes)} más.`;
    case "minutes-taken":
      return event.by === "code"
        ? `${minutes(event.minutes)} más, con un código del móvil.`
        : `${minutes(event.minutes)} más, de los de reserva.`;
    case "asked":
      if (event.what === "wrongly-closed") return "De una página cerrada se dijo: «Esto parece un error».";
      if (event.what === "signup") return "Pedido: una cuenta.";
      return `Pedido: ${event.minutes === null ? "abrir algo" : minutes(event.minutes)}${purposeOf(event.purpose)}.`;
    case "answered":
      if (event.answer === "taken-back") return "La pregunta se retiró.";
      if (event.answer === "no") return "Respuesta: hoy no.";
      return event.minutes === null ? "Respuesta: sí." : `Respuesta: sí, ${minutes(event.minutes)}.`;
    case "grant-taken-back":
      return event.minutes === null
        ? "Se retiró el tiempo que se había dado."
        : `Se retiró lo dado: ${minutes(event.minutes)}.`;
    case "rules-changed":
      if (event.what === "plan") return `${by(event.by)} cambió el plan.`;
      return `${by(event.by)} cambió el límite del día${fromTo(event.from, event.to)}.`;
    case "plan-changed":
      return `${by(event.by)} cambió «${editorWords.parts[event.part]}»${fromTo(event.from, event.to)}. ${DIRECTIONS[event.direction]}`;
    case "child-added":
      return `${child(event.child)} llegó a Porchlight.`;
    case "child-changed":
      return `Cambió el perfil: ${child(event.child)}.`;
    case "child-removed":
      return "Se eliminó el perfil de un niño.";
    case "wrong-code":
      return `Se probó un código que no era: ${child(event.child)}.`;
    case "chosen":
      return event.child === null ? "Había una visita." : `Estaba aquí: ${child(event.child)}.`;
    case "grown-up-added":
      return `Se añadió un adulto: ${names.grownUp(event.grownUp) ?? "alguien"}.`;
    case "grown-up-removed":
      return "Se eliminó un adulto.";
    case "pin-set":
      return `PIN nuevo: ${names.grownUp(event.grownUp) ?? "un adulto"}.`;
    case "use-changed":
      return event.to === "shared"
        ? "Desde aquí todos comparten este navegador."
        : "Desde aquí solo los niños usan este navegador.";
    case "language-changed":
      return `Desde aquí Porchlight habla ${LANGUAGES[event.to]}.`;
    case "guest-opened":
      if (event.sites === 0) return `${by(event.by)} cerró lo que estaba abierto a las visitas.`;
      return `${by(event.by)} abrió ${sites(event.sites)} a las visitas durante ${minutes(event.minutes)}.`;
    case "less-today":
      return sayLess(event.minutes, event.closed);
    case "less-taken-back":
      return `${by(event.by)} terminó lo que se acortó por decisión propia.`;
    case "birthday-answered":
      if (event.answer === "postponed") return `Cumpleaños ${event.age}: ${by(event.by)} lo mirará dentro de un mes.`;
      if (event.sitesOpened === 0) return `Cumpleaños ${event.age}: ${by(event.by)} no abrió ningún sitio.`;
      return `Cumpleaños ${event.age}: ${by(event.by)} abrió ${sites(event.sitesOpened)}.`;
    case "calendar-changed":
      return `${by(event.by)} cambió los días de la familia.`;
    case "paused":
      return event.on ? "Todo quedó en pausa." : "Terminó la pausa.";
    case "turn-started":
      return `${by(event.by)} empezó a usar el navegador${event.minutes === null ? "" : `, durante ${minutes(event.minutes)}`}.`;
    case "turn-ended":
      return "Terminó el turno del adulto.";
    case "wrong-pin":
      return event.tries === 1 ? "Se probó un PIN que no era." : `Se probó un PIN que no era, ${event.tries} seguidos.`;
    case "wrong-backup-secret":
      return event.tries === 1
        ? "Se probó en una copia un PIN o código que no era."
        : `Se probó en una copia un PIN o código que no era, ${event.tries} seguidos.`;
    case "recovery-code-used":
      return "Se usó el código de recuperación.";
    case "clock-changed":
      return `El reloj se movió ${hoursAndMinutes(Math.abs(event.byMs))}.`;
    case "zone-changed":
      return `La zona horaria del ordenador cambió de ${event.from} a ${event.to}.`;
    case "account-made":
      return `Se envió un registro de cuenta en ${names.site(event.site)} con la fecha de nacimiento verdadera.`;
    case "signup-held":
      return `Se detuvo un registro de cuenta en ${names.site(event.site)}: ${HELD[event.because]}.`;
    case "curtain-removed":
      return `En ${names.site(event.site)} se quitó lo que cubría una página cerrada; volvió a ponerse.`;
    case "guard-silent":
      return `Una página de ${names.site(event.site)} dejó de responder, así que se dejó.`;
    case "access-changed":
      return ACCESS[event.what][event.allowed ? "on" : "off"];
    case "was-off":
      return recordWords.gap(event.fromMs, event.toMs, names.timeZone);
    case "document-refused":
      return REFUSED[event.store];
    case "purged":
      return "Se quitó del registro lo que ya tenía la edad hasta la que se guarda.";
    case "forgotten":
      return `${by(event.by)} hizo olvidar ${event.what === "week" ? "una semana" : "todo el registro"}${event.child === null ? "" : ` de ${names.child(event.child) ?? "un niño"}`}.`;
    case "retention-changed":
      return `${by(event.by)} cambió cuánto se ${event.what === "minutes" ? "guardan los minutos" : "guarda el diario"}: ${KEPT_FOR[event.to]}.`;
    case "chain-broken":
      return "Se vio que una parte del registro se había cambiado desde fuera.";
    case "chain-begun":
      return "Desde aquí el registro está sellado.";
    case "version-updated":
      return `Porchlight se actualizó de ${event.from} a ${event.to}.`;
    case "restored":
      return `${by(event.by)} restauró una copia, con ${event.days === 1 ? "un día" : `${event.days} días`} de registro.`;
    case "backed-up":
      return `${by(event.by)} guardó una copia${event.sealed ? ", cerrada con una frase" : ""}.`;
    case "exported":
      return `${by(event.by)} guardó el registro como archivo ${event.as.toUpperCase()}.`;
    default:
      return assertNever(event);
  }
}

/** `YouTube (vídeos cortos)`, or the site alone where that is meant. */
function placeOf({ site, surface }: { site: SiteId; surface: Surface }, names: JournalNames): string {
  return surface === "other" ? names.site(site) : `${names.site(site)} (${surfaceNames[surface]})`;
}

const HELD: Readonly<Record<HeldBecause, string>> = {
  "older-up-to-2": "otra fecha de nacimiento, hasta 2 años mayor",
  "older-3-to-5": "otra fecha de nacimiento, de 3 a 5 años mayor",
  "older-6-or-more": "otra fecha de nacimiento, 6 años mayor o más",
  "below-age": "puede abrirse más adelante, por su edad",
};

const REASONS: Readonly<Record<Exclude<BlockReason, "signup-held">, string>> = {
  "below-minimum-age": "puede abrirse más adelante, por su edad",
  "waits-for-parent": "un adulto aún no lo ha abierto",
  "daily-budget-spent": "se usaron los minutos del día",
  "weekly-budget-spent": "se usaron los minutos de la semana",
  "group-budget-spent": "se usaron los minutos de estos sitios",
  "site-budget-spent": "se usaron los minutos de este sitio",
  "surface-budget-spent": "se usaron los minutos de esta parte",
  "site-closed": "no está en el plan",
  "surface-closed": "esta parte no está en el plan",
  "side-door": "era otra puerta al mismo sitio",
  bedtime: "era de noche",
  "school-hours": "era hora de clase",
  "device-free-time": "era un rato sin pantallas",
  break: "era hora de descansar",
  "paused-by-parent": "todo estaba en pausa",
  "nobody-chosen": "nadie había dicho quién estaba",
  "turn-ended": "el turno del adulto había terminado",
  "private-window": "era una ventana privada",
  "guard-silent": "la página dejó de responder",
  "access-removed": "el navegador había retirado el acceso",
  "clock-unconfirmed": "el reloj se había movido",
  "needs-parent": "no se pudo leer el plan",
};

const KEPT_FOR: Readonly<Record<KeptFor, string>> = {
  "35-days": "35 días",
  quarter: "un trimestre",
  year: "un año",
  "for-ever": "para siempre",
};

const ENDINGS: Readonly<Record<Ending, string>> = {
  text: "Un mensaje",
  video: "Un vídeo",
  call: "Una llamada",
};

const PURPOSES: Readonly<Record<Purpose, string>> = {
  school: ", para clase",
  talk: ", para hablar con alguien",
  finish: ", para terminar algo",
  because: ", porque sí",
};
const purposeOf = (purpose: Purpose | null): string => (purpose === null ? "" : PURPOSES[purpose]);

const DIRECTIONS = {
  looser: "Abre más.",
  stricter: "Cierra más.",
  both: "Abre unas cosas y cierra otras.",
} as const;

const ACCESS = {
  hosts: { on: "El navegador dio acceso a los sitios.", off: "El navegador retiró el acceso a algunos sitios." },
  "private-windows": {
    on: "Las ventanas privadas también quedan cubiertas.",
    off: "Las ventanas privadas ya no quedan cubiertas.",
  },
  everywhere: {
    on: "También se presta atención a otras redes sociales.",
    off: "Ya no se presta atención a otras redes sociales.",
  },
} as const;

const REFUSED = {
  household: "No se aceptó un plan cambiado desde fuera; siguió el último verdadero.",
  pause: "No se aceptó una pausa cambiada desde fuera.",
  clock: "No se pudo leer la nota del reloj.",
} as const;

const sites = (count: number): string => (count === 1 ? "un sitio" : `${count} sitios`);
const figure = (value: number | null): string => (value === null ? editorWords.noLimit : String(value));
const fromTo = (from: number | null, to: number | null): string =>
  from === to ? "" : ` de ${figure(from)} a ${figure(to)}`;

function sayLess(limit: number | null, closed: number): string {
  const parts = [
    ...(limit === null ? [] : [`${minutes(limit)} como mucho`]),
    ...(closed === 0 ? [] : [closed === 1 ? "un sitio cerrado" : `${closed} sitios cerrados`]),
  ];
  return `Por decisión propia para ese día: ${parts.join(", ")}.`;
}
