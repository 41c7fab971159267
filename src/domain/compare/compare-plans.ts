import type { RulePart } from "../plan/plan.ts";
import { RULE_PARTS } from "../plan/rule-parts.ts";
import { datesToCompare } from "./dates-to-compare.ts";
import { IS_AS_STRICT } from "./is-as-strict.ts";
import { rulesOn, type LivedPlan } from "./rules-on.ts";

/** Both: stricter here and looser there, or more than can be told cheaply. */
export type Direction = "looser" | "stricter" | "both";
export type PlanChange = { readonly part: RulePart; readonly direction: Direction };

/**
 * Which parts of a plan change what it closes, and which way, from a household date (`YYYY-MM-DD`) on. A plan is what it
 * does on each day, so overrides, free days and the family's weekend need no rules of their own.
 */
export function comparePlans(before: LivedPlan, after: LivedPlan, today: string): readonly PlanChange[] {
  const days = datesToCompare([before, after], today).map(
    (date) => [rulesOn(before, date), rulesOn(after, date)] as const,
  );
  return RULE_PARTS.flatMap((part) => {
    const isLooser = days.some(([was, is]) => !IS_AS_STRICT[part](is, was));
    const isStricter = days.some(([was, is]) => !IS_AS_STRICT[part](was, is));
    if (!isLooser && !isStricter) return [];
    return [{ part, direction: isLooser && isStricter ? "both" : isLooser ? "looser" : "stricter" }];
  });
}
