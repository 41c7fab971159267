import type { BlockReason } from "../verdict/verdict.ts";

/** What a question is for: minutes, that a place be opened at all, or that the pause end, which no minutes do. */
export type Asked = "minutes" | "opening" | "pause-end";

/** What a child may ask for at a closed page. The rest no parent's word here mends. */
const TO_ASK: Partial<Record<BlockReason, Asked>> = {
  "daily-budget-spent": "minutes",
  "weekly-budget-spent": "minutes",
  "group-budget-spent": "minutes",
  "site-budget-spent": "minutes",
  "surface-budget-spent": "minutes",
  "site-closed": "minutes",
  "surface-closed": "minutes",
  bedtime: "minutes",
  "school-hours": "minutes",
  "device-free-time": "minutes",
  break: "minutes",
  "paused-by-parent": "pause-end",
  "waits-for-parent": "opening",
};

export const whatToAsk = (reason: BlockReason): Asked | null => TO_ASK[reason] ?? null;
