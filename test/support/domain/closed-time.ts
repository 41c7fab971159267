import { everyDay } from "#domain/plan/every-day";
import type { ClosedTime } from "#domain/plan/plan";

/** Hours that close everything, every day. */
export const closedTime = (kind: ClosedTime["kind"], from: string, to: string): ClosedTime => ({
  kind,
  name: null,
  days: everyDay(true),
  from,
  to,
});
