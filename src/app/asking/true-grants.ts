import { CODE_MINUTES, CODES_A_DAY, voucherText } from "../../domain/door/phone-codes.ts";
import type { ChildId } from "../../domain/ids.ts";
import type { Grant } from "../../domain/plan/grant.ts";
import type { Child } from "../../domain/plan/household.ts";
import { effectivePlan } from "../../domain/plan/effective-plan.ts";
import type { Counters } from "../door/counters.ts";
import { grantText } from "./grant-text.ts";
import type { Lock } from "../door/lock.ts";
import type { Ports } from "../ports.ts";

/** Minutes for everything and no more: all that a code or a spare can be. */
const isPlain = ({ amount, scope, pastBedtime }: Grant, minutes: number): boolean =>
  amount.kind === "minutes" &&
  amount.minutes === minutes &&
  scope.site === "all" &&
  scope.surface === "all" &&
  !pastBedtime;

/** Counted to its day once a parent took the grant back, so that it gives nothing when it is put there again. */
export const takenBack = (id: string): string => `taken-back:${id}`;

/** Counted to the day on which a phone code gave its minutes to a child: its voucher says of neither, and is worth nothing beside it. */
export const usedCode = (id: string, child: ChildId): string => `code:${child}:${id}`;

/** The number of a household date (`YYYY-MM-DD`), for a count that only grows. */
export const dayNumber = (date: string): number => Temporal.PlainDate.from(date).since("1970-01-01").days;

/**
 * Reads the grants of one household day that are true, whatever else stands in the store: what a parent signed, at most two
 * vouchers that a parent signed, and as many spares as the signed plan allows. `child` has its whole plan.
 */
export function createTrueGrants({ grants }: Pick<Ports, "grants">, lock: Lock, counters: Counters) {
  return async function trueGrants(child: Child, date: string): Promise<readonly Grant[]> {
    const stored = await grants.ofDay(child.id, date);
    const isBack = await Promise.all(stored.map(async ({ id }) => (await counters.of(takenBack(id))) > 0));
    const found = stored.filter((_, index) => isBack[index] !== true);
    const { spareMinutes } = effectivePlan(child.plan, date);
    const spares = found
      .filter((grant) => grant.by === "spare" && isPlain(grant, spareMinutes?.minutes ?? 0))
      .slice(0, spareMinutes?.times ?? 0);
    const signed = await Promise.all(found.map(isSigned));
    const given = found.filter(({ by }, index) => by !== "spare" && signed[index]);
    const byCode = given.filter(({ by }) => by === "code").slice(0, CODES_A_DAY);
    return [...given.filter(({ by }) => by !== "code"), ...byCode, ...spares];
  };

  async function isSigned(grant: Grant): Promise<boolean> {
    if (grant.by === "spare") return false;
    if (grant.by !== "code") return lock.isSigned(grantText(grant), grant.signature);
    const { id, child, date, signature } = grant;
    if ((await counters.of(usedCode(id, child))) !== dayNumber(date)) return false;
    return isPlain(grant, CODE_MINUTES) && lock.isSigned(voucherText(id), signature);
  }
}

export type TrueGrants = ReturnType<typeof createTrueGrants>;
