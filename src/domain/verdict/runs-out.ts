import type { BlockReason } from "./verdict.ts";

/** What only the passing of the day mends. */
const OF_THE_DAY: readonly BlockReason[] = [
  "bedtime",
  "school-hours",
  "device-free-time",
  "weekly-budget-spent",
  "daily-budget-spent",
  "group-budget-spent",
  "site-budget-spent",
  "surface-budget-spent",
];

export const isOfTheDay = (reason: BlockReason): boolean => OF_THE_DAY.includes(reason);

/** Time runs out, and what was begun may be finished; a closed door lets nobody finish. */
export const runsOut = (reason: BlockReason): boolean => isOfTheDay(reason) || reason === "break";
