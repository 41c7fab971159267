import type { RulePart } from "./plan.ts";

/** Every part of a plan, in the order in which a family would say it. */
export const RULE_PARTS = [
  "dailyMinutes",
  "budgets",
  "weeklyMinutes",
  "carryOver",
  "spareMinutes",
  "breaks",
  "bedtime",
  "closedTimes",
  "ownSites",
  "closed",
  "pages",
  "openWhenSpent",
  "uncounted",
  "ageExceptions",
  "opened",
  "minimumAge",
] as const satisfies readonly RulePart[];
