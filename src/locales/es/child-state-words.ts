import { assertNever } from "#domain/assert-never";
import type { ChildView } from "#domain/report/views";
import type { Wall } from "#domain/verdict/verdict";
import type { ChildStateWords } from "../en/child-state-words.ts";
import { isTonight } from "../shared/tonight.ts";
import { breakLeft } from "./break-words.ts";
import { atClock, leftOf, untilClock, when, wholeMinutes } from "./format.ts";
import { hoursHeadline } from "./hours-words.ts";
import { listWords } from "./list-words.ts";
import { spentLine } from "./spent-line.ts";
import { needsParentLine } from "./needs-parent-line.ts";

const MINUTE_MS = 60_000;
const OF_HOURS: readonly Wall["kind"][] = ["bedtime", "school", "device-free"];

/** The popup's one big thing and its one quiet line, by state (screens.md, "Popup: the child's view"). */
export function childStateWords(view: ChildView): ChildStateWords {
  switch (view.state) {
    case "set-up-unfinished":
      return say("Aún sin encender", "Nada se cierra todavía.", {
        does: "continue-set-up",
        text: "Seguir con la preparación",
      });
    case "needs-parent":
      return say("El farol necesita a tus padres", needsParentLine(view.plan !== null), {
        does: "show-parent",
        text: "Enseñárselo a mis padres",
      });
    case "nobody-chosen":
      return say("¿Quién está aquí?", "Las redes siguen cerradas hasta que alguien se elija.");
    case "guest":
      return say("Visita", guestLine(view));
    case "grown-up":
      return say(turnHeadline(view), "Nada cuenta.", { does: "end-turn", text: "He terminado" });
    case "paused":
      return say("En pausa por ahora", pausedLine(view));
    case "bedtime":
      return say(
        "Que descanses",
        view.opensMs === null ? "" : `Tus sitios abren ${atClock(view.opensMs, view.timeZone)}.`,
      );
    case "school":
    case "device-free":
      return say(hoursHeadline(view.closedFor), backLine(view));
    case "break":
      return say("A estirar las piernas", breakStateLine(view));
    case "clock-unconfirmed":
      return say("Hoy no ha terminado", "El reloj se movió. El día nuevo empieza en cuanto sea seguro.");
    case "spent":
      return say(view.wall?.kind === "week" ? "Listo por esta semana" : "Listo por hoy", spentLine(view));
    case "no-limit":
      return say("Abierto", noLimitLine(view));
    case "nearly-over":
      return running(view, "Buen momento para ir terminando.");
    case "open":
      return running(view, openLine(view));
    default:
      return assertNever(view.state);
  }
}

function say(headline: string, line: string, button: ChildStateWords["button"] = null): ChildStateWords {
  return { figure: null, headline, line, button };
}

function running(view: ChildView, line: string): ChildStateWords {
  // Minutes that nothing can take are no news: where every site still waits for its day, the days are.
  if (view.sites.length > 0 && view.sites.every(isShut))
    return say("Cada sitio tiene su día", "Las fechas están aquí abajo.");
  const leftMs = view.wall?.leftMs ?? 0;
  if (leftMs < MINUTE_MS) return say("Menos de un minuto", line);
  const left = wholeMinutes(leftMs);
  const unit = left === 1 ? "min restante" : "min restantes";
  return { figure: { number: String(left), unit, heard: leftOf(left) }, headline: null, line, button: null };
}

const isShut = ({ state, openSurfaces }: ChildView["sites"][number]): boolean =>
  state === "closed" && openSurfaces.length === 0;

function openLine(view: ChildView): string {
  const { closesMs, timeZone } = view;
  const until = isTonight(closesMs, view.nowMs) ? untilClock(closesMs, timeZone) : null;
  const kind = view.wall?.kind ?? "day";
  if (OF_HOURS.includes(kind) && closesMs !== null)
    return until === null ? "" : `hasta que tus sitios cierren ${atClock(closesMs, timeZone)}`;
  if (kind === "break") return "hasta que toque estirarse";
  const ofDay = view.ofMinutes === null ? "hoy" : `de ${Math.round(view.ofMinutes)} hoy`;
  const pot = kind === "week" ? "del tiempo de esta semana" : ofDay;
  return until === null ? pot : `${pot}, ${until}`;
}

function noLimitLine({ closesMs, nowMs, timeZone }: ChildView): string {
  return isTonight(closesMs, nowMs) ? `Sin límite ${untilClock(closesMs, timeZone)}.` : "Hoy no hay límite.";
}

function backLine({ opensMs, nowMs, timeZone }: ChildView): string {
  return opensMs === null ? "De vuelta dentro de un rato." : `De vuelta ${when(opensMs, nowMs, timeZone)}.`;
}

/** `De vuelta en 6 minutos, con 24 min por delante.` */
function breakStateLine({ opensMs, wall, nowMs }: ChildView): string {
  if (opensMs === null) return "De vuelta dentro de un rato.";
  const back = `De vuelta en ${breakLeft(opensMs, nowMs)}`;
  return wall === null ? `${back}.` : `${back}, con ${wholeMinutes(wall.leftMs)} min por delante.`;
}

function pausedLine({ pausedAtMs, wall, timeZone }: ChildView): string {
  const at = pausedAtMs === null ? "Por tus padres." : `Por tus padres, ${atClock(pausedAtMs, timeZone)}.`;
  const left = wall === null ? 0 : wholeMinutes(wall.leftMs);
  return left === 0 ? `${at} Nada se pierde.` : `${at} Nada se pierde: te esperan ${left} min.`;
}

function guestLine({ guest, timeZone }: ChildView): string {
  if (guest === null) return "Las redes siguen cerradas. Los padres pueden abrir algunas por hoy.";
  return `Abierto ${untilClock(guest.untilMs, timeZone)}: ${listWords(guest.siteNames)}. Nada cuenta.`;
}

function turnHeadline({ turnEndsMs, nowMs }: ChildView): string {
  if (turnEndsMs === null) return "Persona adulta";
  const left = wholeMinutes(turnEndsMs - nowMs);
  return left === 0 ? "Persona adulta, casi al final" : `Persona adulta, ${left} min`;
}

/** The same for someone who hears it. */
export function sayChildState(words: ChildStateWords): string {
  if (words.figure === null) return `${words.headline ?? ""}. ${words.line}`;
  return `${words.figure.heard}, ${words.line}`;
}
