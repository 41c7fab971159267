import type { BlockReason } from "../verdict/verdict.ts";

/** What a child may ask for at a closed page: minutes, or that it be opened at all. The rest no parent's minutes mend. */
const TO_ASK: Partial<Record<BlockReason, "minutes" | "opening">> = {
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
  "paused-by-parent": "minutes",
  "waits-for-parent": "opening",
};

export const whatToAsk = (reason: BlockReason): "minutes" | "opening" | null => TO_ASK[reason] ?? null;
