import { comparePlans } from "../../domain/compare/compare-plans.ts";
import type { ChildId, GrownUpId } from "../../domain/ids.ts";
import type { Household } from "../../domain/plan/household.ts";
import { partFigure } from "../../domain/plan/part-figure.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { Gathered } from "../gather-facts.ts";
import type { Ports } from "../ports.ts";

type Change = {
  readonly child: ChildId;
  readonly before: Plan;
  readonly after: Plan;
  readonly household: Household;
  readonly by: GrownUpId;
};

/** Writes down what became of each part of one child's plan, in figures. */
export const createPlanChangeWriter = ({ journal }: Pick<Ports, "journal">) =>
  async function writePlanChanges(
    { child, before, after, household, by }: Change,
    { facts, nowMs }: Pick<Gathered, "facts" | "nowMs">,
  ): Promise<void> {
    const { date } = facts.day;
    const changes = comparePlans({ plan: before, calendar: household }, { plan: after, calendar: household }, date);
    for (const { part, direction } of changes) {
      const [from, to] = [before, after].map((one) => partFigure(one, part, date, facts.rows.day));
      await journal.append({
        ...{ kind: "plan-changed", atMs: nowMs, child, part, direction },
        ...{ from: from ?? null, to: to ?? null, by },
      });
    }
  };
