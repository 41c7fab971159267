import { comparePlans } from "../domain/compare/compare-plans.ts";
import type { ChildId, GrownUpId } from "../domain/ids.ts";
import { partFigure } from "../domain/plan/part-figure.ts";
import type { Plan } from "../domain/plan/plan.ts";
import type { FamilyCalendar } from "../domain/time/family-calendar.ts";
import { rowsOf } from "../domain/time/rows-of.ts";
import type { Ports } from "./ports.ts";

type Given = {
  readonly child: ChildId;
  readonly before: Plan;
  readonly after: Plan;
  readonly calendar: FamilyCalendar;
  /** The household date. */
  readonly today: string;
  readonly nowMs: number;
  readonly by: GrownUpId;
};

/** Writes down what became of each part of a plan, in figures. */
export async function writePlanChanges({ journal }: Pick<Ports, "journal">, given: Given): Promise<void> {
  const { child, before, after, calendar, today, nowMs, by } = given;
  const row = rowsOf(calendar, today).day;
  for (const { part, direction } of comparePlans({ plan: before, calendar }, { plan: after, calendar }, today)) {
    const [from, to] = [before, after].map((plan) => partFigure(plan, part, today, row));
    await journal.append({
      ...{ kind: "plan-changed", atMs: nowMs, child, part, direction },
      ...{ from: from ?? null, to: to ?? null, by },
    });
  }
}
