import type { Override, Plan } from "#domain/plan/plan";
import type { SentenceNames } from "../en/part-sentences.ts";
import { longDate } from "./format.ts";
import { sayPart } from "./say-part.ts";

/** What is otherwise for a while, with its dates: `El 24 de noviembre de 2026: El día no tiene límite.` */
export function sayOverride(plan: Plan, { part, value, firstDate, lastDate }: Override, names: SentenceNames): string {
  const dates =
    firstDate === lastDate ? `El ${longDate(lastDate)}` : `Del ${longDate(firstDate)} al ${longDate(lastDate)}`;
  return `${dates}: ${sayPart({ ...plan, [part]: value }, part, names).join(" ")}`;
}
