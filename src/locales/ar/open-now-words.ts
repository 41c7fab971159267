import type { ClosedView } from "#domain/report/views";
import { minutes, wholeMinutes } from "./format.ts";
import { isolated } from "./isolated.ts";
import { surfaceNames } from "./surface-names.ts";

type OpenNow = ClosedView["openNow"][number];

/** The name of something that is open: a part of a site, or a whole one. */
export function openNowName({ name, surface }: OpenNow): string {
  return surface === null ? isolated(name) : `${surfaceNames[surface]} على ${isolated(name)}`;
}

/** One sentence about the first thing that is open now, or null. */
export function openNowLine({ openNow }: ClosedView): string | null {
  const [first] = openNow;
  if (first === undefined) return null;
  const left = first.leftMs === null ? "" : `، والوقت المتبقي ${minutes(wholeMinutes(first.leftMs))}`;
  return `مفتوح الآن: ${openNowName(first)}${left}.`;
}
