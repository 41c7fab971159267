import { addDays } from "../time/add-days.ts";
import { keptOverrides } from "./kept-overrides.ts";
import { decodePlan } from "./decode-plan.ts";
import type { Plan, RulePart, Rules } from "./plan.ts";

/** How long a changed rule holds: the household's day, its week to Sunday, or from now on. */
export type Until = "today" | "week" | "always";

/** Parts of a plan that a parent wrote anew. */
export type ChangedRules = { readonly [Part in RulePart]?: Rules[Part] };

/** A plan with some parts written anew, each for as long as `untilOf` says, from a household date (`YYYY-MM-DD`) on. */
export function withChanges(
  plan: Plan,
  changed: ChangedRules,
  untilOf: (part: RulePart) => Until,
  today: string,
): Plan {
  const lasting = Object.entries(changed).filter(([part]) => isPart(plan, part) && untilOf(part) === "always");
  const passing = Object.entries(changed).flatMap(([part, value]) => {
    if (!isPart(plan, part) || untilOf(part) === "always") return [];
    return [{ part, value, firstDate: today, lastDate: untilOf(part) === "today" ? today : sundayOf(today) }];
  });
  const kept = keptOverrides(plan, today).filter(
    (old) => !passing.some((one) => one.part === old.part && old.firstDate === today && old.lastDate <= one.lastDate),
  );
  return decodePlan({ ...plan, ...Object.fromEntries(lasting), overrides: [...kept, ...passing] }, "plan");
}

const isPart = (plan: Plan, name: string): name is RulePart =>
  Object.hasOwn(plan, name) && name !== "version" && name !== "overrides";

const sundayOf = (date: string): string => addDays(date, 7 - Temporal.PlainDate.from(date).dayOfWeek);
