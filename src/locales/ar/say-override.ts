import type { Override, Plan } from "#domain/plan/plan";
import type { SentenceNames } from "../en/part-sentences.ts";
import { longDate } from "./format.ts";
import { sayPart } from "./say-part.ts";

/** What is otherwise for a while, with its dates: `في 24 نوفمبر 2026: لا حد لليوم.` */
export function sayOverride(plan: Plan, { part, value, firstDate, lastDate }: Override, names: SentenceNames): string {
  const dates =
    firstDate === lastDate ? `في ${longDate(lastDate)}` : `من ${longDate(firstDate)} إلى ${longDate(lastDate)}`;
  return `${dates}: ${sayPart({ ...plan, [part]: value }, part, names).join(" ")}`;
}
