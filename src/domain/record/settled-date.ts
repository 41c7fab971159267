import { addDays } from "../time/add-days.ts";
import type { HouseholdDay } from "../time/household-day.ts";

/** A guard's last word of a day comes within a minute of its end; after ten nothing of it changes. */
export const SETTLED_AFTER_MS = 600_000;

/** The last date (`YYYY-MM-DD`) of which nothing changes any more, at a stamp of this day. */
export const settledDate = ({ date, startMs }: HouseholdDay, stampMs: number): string =>
  addDays(date, stampMs >= startMs + SETTLED_AFTER_MS ? -1 : -2);
