import type { Retention } from "./retention.ts";

/** What a household decided of its record, for the settings. */
export type KeepingView = {
  readonly retention: Retention;
  /** Something that was forgotten still waits for the days to end in which budgets count it; it shows nowhere. */
  readonly isForgetting: boolean;
};
