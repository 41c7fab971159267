import type { ClosedView } from "#domain/report/views";
import { capitalise } from "../shared/capitalise.ts";
import { minutes, wholeMinutes } from "./format.ts";
import { surfaceNames } from "./surface-names.ts";
import { theSurface } from "./the-surface.ts";

type OpenNow = ClosedView["openNow"][number];

/** The name of something that is open: `Mensajes en Instagram`, or `YouTube` for a whole site. */
export function openNowName({ name, surface }: OpenNow): string {
  return surface === null ? name : `${capitalise(surfaceNames[surface])} en ${name}`;
}

/** One sentence about the first thing that is open now, or null: `Los mensajes de Instagram siguen disponibles.` */
export function openNowLine({ openNow }: ClosedView): string | null {
  const [first] = openNow;
  if (first === undefined) return null;
  const left = first.leftMs === null ? "" : `: ${minutes(wholeMinutes(first.leftMs))}`;
  if (first.surface === null) return `${first.name} sigue disponible${left}.`;
  const { words, isPlural } = theSurface(first.surface);
  return `${capitalise(words)} de ${first.name} ${isPlural ? "siguen disponibles" : "sigue disponible"}${left}.`;
}
