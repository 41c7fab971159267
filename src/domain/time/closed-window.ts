import type { ClosedTime } from "../plan/plan.ts";

export type WindowKind = "bedtime" | "school" | "device-free";

/** A stretch of instants (epoch milliseconds, the end exclusive) at which everything is closed. */
export type ClosedWindow = {
  readonly kind: WindowKind;
  /** What the family calls it; null is a bedtime. */
  readonly called: Pick<ClosedTime, "kind" | "name"> | null;
  readonly startMs: number;
  readonly endMs: number;
};
