import type { ClosedView } from "#domain/report/views";
import { capitalise } from "../shared/capitalise.ts";
import { isOne } from "./is-one.ts";
import { minutes, wholeMinutes } from "./format.ts";
import { surfaceNames } from "./surface-names.ts";

type OpenNow = ClosedView["openNow"][number];

/** The name of something that is open: `Messages on Instagram`, or `YouTube` for a whole site. */
export function openNowName({ name, surface }: OpenNow): string {
  if (surface === null) return name;
  const part = surfaceNames[surface];
  return `${capitalise(part)} on ${name}`;
}

/** One sentence about the first thing that is open now, or null: `Messages on Instagram stay open.` */
export function openNowLine({ openNow }: ClosedView): string | null {
  const [first] = openNow;
  if (first === undefined) return null;
  const verb = first.surface === null || isOne(first.surface) ? "stays" : "stay";
  const left = first.leftMs === null ? "" : `: ${minutes(wholeMinutes(first.leftMs))} left`;
  return `${openNowName(first)} ${verb} open${left}.`;
}
