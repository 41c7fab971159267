import { assertNever } from "#domain/assert-never";
import type { ChildView } from "#domain/report/views";
import { atClock, wholeMinutes } from "./format.ts";

/** What the toolbar's lamp says when the pointer rests on it: `Mia: quedan 32 min`. */
export function badgeTitle(view: ChildView): string {
  if (view.child === null || view.state === "set-up-unfinished" || view.state === "nobody-chosen")
    return withoutChild(view);
  return view.state === "grown-up" ? withoutChild(view) : `${view.child.name}: ${sayState(view)}`;
}

function withoutChild({ state, turnEndsMs, nowMs }: ChildView): string {
  if (state === "set-up-unfinished") return "Porchlight: aún sin encender";
  if (state === "needs-parent") return "Porchlight: el farol necesita a los padres";
  if (state === "guest") return "Visita";
  if (state !== "grown-up") return "Porchlight: ¿quién está aquí?";
  return turnEndsMs === null ? "Persona adulta" : `Persona adulta, ${wholeMinutes(turnEndsMs - nowMs)} min`;
}

function sayState(view: ChildView): string {
  switch (view.state) {
    case "needs-parent":
      return "el farol necesita a los padres";
    case "paused":
      return "en pausa por ahora";
    case "bedtime":
      return view.opensMs === null ? "que descanses" : `los sitios abren ${atClock(view.opensMs, view.timeZone)}`;
    case "school":
    case "device-free":
      return view.opensMs === null ? "cerrado por ahora" : `de vuelta ${atClock(view.opensMs, view.timeZone)}`;
    case "break":
      return "toca estirarse";
    case "clock-unconfirmed":
      return "hoy no ha terminado";
    case "spent":
      return "listo por hoy";
    case "no-limit":
      return "abierto";
    case "nearly-over":
    case "open":
      return sayLeft(view.wall?.leftMs ?? null);
    case "set-up-unfinished":
    case "nobody-chosen":
    case "guest":
    case "grown-up":
      return withoutChild(view);
    default:
      return assertNever(view.state);
  }
}

function sayLeft(leftMs: number | null): string {
  if (leftMs === null) return "abierto";
  if (leftMs < 60_000) return "queda menos de un minuto";
  const left = wholeMinutes(leftMs);
  return `${left === 1 ? "queda" : "quedan"} ${left} min`;
}
