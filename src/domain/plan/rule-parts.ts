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
  "schoolUse",
  "embeds",
  "ownSites",
  "closed",
  "pages",
  "openWhenSpent",
  "uncounted",
  "readings",
  "ageExceptions",
  "opened",
  "minimumAge",
  "requestsADay",
] as const satisfies readonly RulePart[];
