import { SECONDS_OF_HOUR } from "../ledger/bits.ts";
import type { LedgerRecord } from "../ledger/usage.ts";
import type { HouseholdDay } from "../time/household-day.ts";

const HOUR_MS = SECONDS_OF_HOUR * 1000;

/** Does an hour of the ledger lie in a day, at least in part? */
export const isWithin =
  ({ startMs, endMs }: Pick<HouseholdDay, "startMs" | "endMs">) =>
  ({ utcHour }: Pick<LedgerRecord, "utcHour">): boolean =>
    (utcHour + 1) * HOUR_MS > startMs && utcHour * HOUR_MS < endMs;
