import type { ChildId } from "../ids.ts";
import type { DayFrame } from "./figures-of-day.ts";
import type { DayRules } from "./day-rules.ts";

/**
 * What is kept of a household day that is over beside its seconds: what its plan said then, so that a later plan changes
 * no figure. Of a day that a parent forgot only what it took from the budgets of the days after it, which shows nowhere.
 */
export type ClosedDay = {
  readonly child: ChildId;
  /** `YYYY-MM-DD`. */
  readonly date: string;
} & (
  | ({ readonly kind: "kept" } & DayFrame & DayRules)
  | { readonly kind: "forgotten"; readonly countedSeconds: number; readonly takenSeconds: number }
);
