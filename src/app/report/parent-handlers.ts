import { childOf } from "../../domain/plan/child-of.ts";
import { withPlan } from "../../domain/plan/with-plan.ts";
import type { OpenSession } from "../../domain/door/open-session.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { ChildId } from "../../domain/ids.ts";
import { effectivePlan } from "../../domain/plan/effective-plan.ts";
import type { Child, Household } from "../../domain/plan/household.ts";
import type { ParentView } from "../../domain/report/parent-views.ts";
import { withDailyLimit } from "../../domain/plan/with-daily-limit.ts";
import type { ClockKeeper } from "../time/clock-keeper.ts";
import type { GatherFacts, Gathered } from "../gather-facts.ts";
import type { HouseholdKeeper } from "../plan/household-keeper.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { Lock } from "../door/lock.ts";
import { META } from "../names.ts";
import type { PauseKeeper } from "../plan/pause-keeper.ts";
import type { Ports } from "../ports.ts";
import type { ReportViews } from "./report-views.ts";
import type { StartTurn } from "../people/turn.ts";
import type { WhoIsHere } from "../people/who-is-here.ts";

type Parts = {
  ports: Ports;
  gather: GatherFacts;
  views: ReportViews;
  clock: ClockKeeper;
  lock: Lock;
  keeper: HouseholdKeeper;
  pauses: PauseKeeper;
  startTurn: StartTurn;
  whoIsHere: WhoIsHere;
  inStep: KeepInStep;
};
type With = { readonly session: OpenSession };

/** What a parent does behind the PIN, and the views of it. */
export function createParentHandlers({
  ports,
  gather,
  views,
  clock,
  lock,
  keeper,
  pauses,
  startTurn,
  whoIsHere,
  inStep,
}: Parts) {
  const { documents, journal } = ports;

  async function changed(open: OpenSession, child: ChildId | null = null): Promise<ParentView> {
    await inStep.wholly();
    return views.parent(null, open, child);
  }

  /** The child, with the household it belongs to, or nothing. */
  function find({ household }: Gathered, id: ChildId): { household: Household; child: Child } | null {
    const child = childOf(household, id);
    return household === null || child === undefined ? null : { household, child };
  }

  return {
    "child/view": views.child,
    "parent/view": (
      { tabId, child }: { tabId: number | null; child: ChildId | null },
      { session: open }: With,
    ): Promise<ParentView> => views.parent(tabId, open, child),

    async "plan/limit"(
      { child: id, minutes }: { child: ChildId; minutes: number | null },
      { session: open }: With,
    ): Promise<ParentView | Refusal> {
      const gathered = await gather(id);
      const found = find(gathered, id);
      if (found === null) return refusal("bad-request", "no-such-child");
      const { day, rows } = gathered.facts;
      const { plan } = found.child;
      const from = effectivePlan(plan, day.date).dailyMinutes[rows.day - 1] ?? null;
      const limited = withDailyLimit(plan, day.date, rows.day, minutes);
      await keeper.save(withPlan(found.household, id, limited), open.householdKey);
      await journal.append({
        kind: "rules-changed",
        atMs: gathered.nowMs,
        child: id,
        what: "daily-minutes",
        from,
        to: minutes,
        by: open.grownUp,
      });
      return changed(open, id);
    },

    /** The newest version is not believed; the one in force is signed anew and stands above it. */
    async "plan/keep"(_: object, { session: open }: With): Promise<ParentView> {
      const { household } = await gather();
      if (household !== null) await keeper.save(household, open.householdKey);
      return changed(open);
    },

    /** The parent was shown what the clock says, and says that it is so. */
    async "clock/confirm"(_: object, { session: open }: With): Promise<ParentView> {
      const { household } = await gather();
      if (household !== null) await clock.trust(household);
      return changed(open);
    },

    async "pause/set"({ on }: { on: boolean }, { session: open }: With): Promise<ParentView> {
      const { nowMs } = await gather();
      await pauses.set(on ? nowMs : null, open.householdKey);
      await journal.append({ kind: "paused", atMs: nowMs, on });
      return changed(open);
    },

    async "turn/start"({ minutes }: { minutes: 15 | 30 | 60 | null }, { session: open }: With): Promise<ParentView> {
      // What was watched until now is the child's; from here on nothing is.
      await inStep.lightly();
      await startTurn(minutes, open.grownUp);
      return changed(open);
    },

    async "door/new-code"(_: object, { session: open }: With): Promise<{ recoveryCode: string }> {
      const recoveryCode = await lock.renewCode(open.householdKey);
      await documents.put("meta", META.codeAsked, (await gather()).nowMs);
      return { recoveryCode };
    },

    async "door/code-at-hand"(_: object, { session: open }: With): Promise<ParentView> {
      await documents.put("meta", META.codeAsked, (await gather()).nowMs);
      return views.parent(null, open, null);
    },

    async "turn/end"(): Promise<Record<never, never>> {
      const { nowMs } = await gather();
      await whoIsHere.endTurn(nowMs);
      await journal.append({ kind: "turn-ended", atMs: nowMs });
      await inStep.wholly();
      return {};
    },
  };
}
