import type { LedgerRecord } from "../ledger/usage.ts";
import { usageOf } from "../ledger/usage-of.ts";
import type { Grant } from "../plan/grant.ts";
import { isCountedUnder } from "../plan/is-counted-under.ts";
import type { Plan } from "../plan/plan.ts";
import type { HouseholdDay } from "../time/household-day.ts";
import { secondsUsed } from "./budget-rule.ts";
import { grantUsed } from "./grants-used.ts";

/** What a day that is over leaves to the days after it. */
export type PastDay = {
  readonly countedSeconds: number;
  /** What it took from the week's pot: what a grant gave is taken from the grant first, and lapses with the day. */
  readonly takenSeconds: number;
};

/** `plan` is the effective plan of that day, `grants` are its own. */
export function pastDay(
  plan: Plan,
  { startMs, endMs }: HouseholdDay,
  records: readonly LedgerRecord[],
  grants: readonly Grant[],
): PastDay {
  const usage = usageOf(records, Math.ceil(startMs / 1000), Math.ceil(endMs / 1000), isCountedUnder(plan));
  const ofGrants = grants.reduce((sum, grant) => sum + takenBy(grant), 0);
  const { countedSeconds } = usage;
  return { countedSeconds, takenSeconds: Math.max(0, countedSeconds - ofGrants) };

  function takenBy(grant: Grant): number {
    if (grant.amount.kind === "minutes") return Math.min(grant.amount.minutes * 60, secondsUsed([grant.scope], usage));
    return grantUsed(grant, records, (ms) => ms, { fromMs: startMs, toMs: endMs });
  }
}
