import type { Override, Plan } from "#domain/plan/plan";
import { longDate } from "./format.ts";
import type { SentenceNames } from "./part-sentences.ts";
import { sayPart } from "./say-part.ts";

/** What is otherwise for a while, with its dates: `On 24 November 2026: There is no limit for a day.` */
export function sayOverride(plan: Plan, { part, value, firstDate, lastDate }: Override, names: SentenceNames): string {
  const dates =
    firstDate === lastDate ? `On ${longDate(lastDate)}` : `From ${longDate(firstDate)} to ${longDate(lastDate)}`;
  return `${dates}: ${sayPart({ ...plan, [part]: value }, part, names).join(" ")}`;
}
