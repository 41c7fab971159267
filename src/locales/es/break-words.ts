import { minutes, wholeMinutes } from "./format.ts";

const MINUTE_MS = 60_000;

/** How long a break still is: `6 minutos`, begun ones too. */
export function breakLeft(untilMs: number, nowMs: number): string {
  return minutes(Math.max(1, Math.ceil((untilMs - nowMs) / MINUTE_MS)));
}

/** `De vuelta en 6 minutos; tus 24 minutos te esperan.` */
export function breakLine(untilMs: number | null, nowMs: number, waitingMs: number | null): string {
  if (untilMs === null) return "De vuelta dentro de un rato.";
  const waiting = waitingMs === null ? 0 : wholeMinutes(waitingMs);
  const back = `De vuelta en ${breakLeft(untilMs, nowMs)}`;
  if (waiting === 0) return `${back}.`;
  return waiting === 1 ? `${back}; tu minuto te espera.` : `${back}; tus ${minutes(waiting)} te esperan.`;
}
