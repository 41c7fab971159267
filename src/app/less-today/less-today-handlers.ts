import { childOf } from "../../domain/plan/child-of.ts";
import type { OpenSession } from "../../domain/door/open-session.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { ChildId } from "../../domain/ids.ts";
import type { LessAsked, LessToday } from "../../domain/less-today/less-today.ts";
import { tighten } from "../../domain/less-today/tighten.ts";
import type { ChildView } from "../../domain/report/views.ts";
import type { ParentView } from "../../domain/report/parent-views.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { LessTodayKeeper } from "./less-today-keeper.ts";
import type { Ports } from "../ports.ts";
import type { ReportViews } from "../report/report-views.ts";

type Parts = {
  ports: Pick<Ports, "journal">;
  gather: GatherFacts;
  views: Pick<ReportViews, "child" | "parent">;
  lessToday: LessTodayKeeper;
  inStep: KeepInStep;
};
type With = { readonly session: OpenSession };

/** Asked once more, it is nothing new and is not written down again. */
const isSame = ({ minutes, closed }: LessToday, before: LessToday | null): boolean =>
  minutes === (before?.minutes ?? null) && closed.length === (before?.closed.length ?? 0);

/** A child makes its own day stricter, without a PIN; only a parent takes that back before the day is over. */
export function createLessTodayHandlers({ ports: { journal }, gather, views, lessToday, inStep }: Parts) {
  return {
    async "plan/tighten"(asked: LessAsked): Promise<ChildView | Refusal> {
      const { household, facts, nowMs } = await gather();
      const { who, day } = facts;
      const child = who.kind === "child" ? childOf(household, who.child.id) : undefined;
      if (household === null || child === undefined) return refusal("not-now");
      const before = await lessToday.of(child.id, day.date);
      const less = tighten({ plan: child.plan, calendar: household, before, asked, today: day.date });
      if (less === null) return refusal("bad-request", "only-parents-give-more");
      if (isSame(less, before)) return views.child();
      await lessToday.put(child.id, less);
      const { minutes, closed } = less;
      await journal.append({ kind: "less-today", atMs: nowMs, child: child.id, minutes, closed: closed.length });
      await inStep.wholly();
      return views.child();
    },

    async "plan/tighten-undo"({ child: id }: { child: ChildId }, { session }: With): Promise<ParentView | Refusal> {
      const { household, nowMs } = await gather();
      if (household?.children.some((one) => one.id === id) !== true) return refusal("bad-request");
      await lessToday.forget(id);
      await journal.append({ kind: "less-taken-back", atMs: nowMs, child: id, by: session.grownUp });
      await inStep.wholly();
      return views.parent(null, session, id);
    },
  };
}
