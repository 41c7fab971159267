import { comparePlans, type PlanChange } from "../compare/compare-plans.ts";
import type { Child, GrownUp, Household } from "../plan/household.ts";
import type { Plan } from "../plan/plan.ts";

/** What a restore makes of one child. */
export type ChildChange = Pick<Child, "name"> &
  (
    | { readonly kind: "added" | "removed" | "same" }
    | {
        readonly kind: "changed";
        readonly before: Plan;
        readonly after: Plan;
        /** Parts that would close other things than now, and which way. */
        readonly parts: readonly PlanChange[];
      }
  );

/** Everything that a parent reads before a restore acts. */
export type RestorePreview = {
  /** Household epoch milliseconds, and the zone to read it in. */
  readonly madeAtMs: number;
  readonly timeZone: string;
  readonly freeWeekdays: readonly number[];
  readonly children: readonly ChildChange[];
  /** Those whose PINs open it from then on. */
  readonly grownUps: readonly GrownUp["name"][];
  /** The PINs and the recovery code of now open nothing any more. */
  readonly changesLock: boolean;
  /** Days of which it has a record, over all children. */
  readonly days: number;
};

/** What becomes of each child, those of the backup first. `before` is null where nothing is set up. `today` is `YYYY-MM-DD`. */
export function changesOfChildren(before: Household | null, after: Household, today: string): readonly ChildChange[] {
  const removed = (before?.children ?? []).filter(({ id }) => !after.children.some((child) => child.id === id));
  return [
    ...after.children.map((child) => changeOf(child, before, after, today)),
    ...removed.map(({ name }): ChildChange => ({ name, kind: "removed" })),
  ];
}

function changeOf({ id, name, plan }: Child, before: Household | null, after: Household, today: string): ChildChange {
  const known = before?.children.find((child) => child.id === id);
  if (before === null || known === undefined) return { name, kind: "added" };
  const parts = comparePlans({ plan: known.plan, calendar: before }, { plan, calendar: after }, today);
  return parts.length === 0
    ? { name, kind: "same" }
    : { name, kind: "changed", before: known.plan, after: plan, parts };
}
