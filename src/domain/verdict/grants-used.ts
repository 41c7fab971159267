import type { LedgerRecord } from "../ledger/usage.ts";
import { usageOf } from "../ledger/usage-of.ts";
import type { Grant } from "../plan/grant.ts";
import { secondsUsed } from "./budget-rule.ts";

/** A stretch of the ledger's stamps, milliseconds. */
type Stretch = { readonly fromMs: number; readonly toMs: number };

/** Seconds watched inside a grant, counted by the plan or not, from when it was given to its end. */
export function grantUsed(
  { amount, scope, givenAtMs }: Grant,
  records: readonly LedgerRecord[],
  toStamp: (ms: number) => number,
  { fromMs, toMs }: Stretch,
): number {
  const endMs = amount.kind === "until" ? Math.min(toMs, toStamp(amount.untilMs)) : toMs;
  const startMs = Math.max(fromMs, toStamp(givenAtMs));
  if (endMs <= startMs) return 0;
  const usage = usageOf(records, Math.floor(startMs / 1000), Math.ceil(endMs / 1000), () => true);
  return secondsUsed([scope], usage);
}
