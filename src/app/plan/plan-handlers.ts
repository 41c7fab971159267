import { childOf } from "../../domain/plan/child-of.ts";
import { withPlan } from "../../domain/plan/with-plan.ts";
import { ageOn } from "../../domain/catalogue/age-on.ts";
import { checkOwnHost, type OwnHostProblem } from "../../domain/catalogue/check-own-host.ts";
import { hostOfOwnSite } from "../../domain/catalogue/own-site.ts";
import { findPage, type FoundPage } from "../../domain/catalogue/find-page.ts";
import { isHouseholdLoosening } from "../../domain/compare/is-household-loosening.ts";
import type { OpenSession } from "../../domain/door/open-session.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { ChildId, SiteId } from "../../domain/ids.ts";
import { readImport, type ImportReading } from "../../domain/import/read-import.ts";
import type { Language } from "../../domain/language.ts";
import type { Household } from "../../domain/plan/household.ts";
import { ownSitesOf } from "../../domain/plan/own-sites-of.ts";
import { mergePlans } from "../../domain/plan/merge-plans.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { FamilyView } from "../../domain/report/parent-views.ts";
import { withCarrySince } from "../../domain/plan/with-carry-since.ts";
import { success, type Result } from "../../domain/result.ts";
import type { FamilyCalendar } from "../../domain/time/family-calendar.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { HouseholdKeeper } from "./household-keeper.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { Ports } from "../ports.ts";
import type { SeenSites } from "../sites/seen-sites.ts";
import { createPlanChangeWriter } from "./write-plan-changes.ts";

type Parts = {
  ports: Pick<Ports, "journal">;
  gather: GatherFacts;
  keeper: HouseholdKeeper;
  seen: SeenSites;
  inStep: KeepInStep;
};
type AskedSite = { readonly host: string | null; readonly own: readonly SiteId[] };
type With = { readonly session: OpenSession };

/** What a parent decides in the dashboard: whole plans, and the family's days. */
export function createPlanHandlers({ ports: { journal }, gather, keeper, seen, inStep }: Parts) {
  const writePlanChanges = createPlanChangeWriter({ journal });

  async function view(): Promise<FamilyView | Refusal> {
    const { household, facts } = await gather();
    if (household === null) return refusal("not-now", "no-plan");
    const { timeZone, dayStartsAtHour, freeWeekdays, freeDays } = household;
    return {
      today: facts.day.date,
      calendar: { timeZone, dayStartsAtHour, freeWeekdays, freeDays },
      children: household.children.map(({ id, name, colour, avatar, birthDate, plan }) => ({
        id,
        name,
        colour,
        avatar,
        age: ageOn(birthDate, facts.day.date),
        plan,
      })),
    };
  }

  async function save(household: Household, { householdKey }: OpenSession): Promise<FamilyView | Refusal> {
    await keeper.save(household, householdKey);
    await inStep.wholly();
    return view();
  }

  return {
    "family/view": view,
    "plan/find-page": async ({ typed }: { typed: string }): Promise<FoundPage> => findPage(typed),
    async "plan/find-site"({ host, own }: AskedSite): Promise<Result<SiteId, OwnHostProblem>> {
      const { household } = await gather();
      const found = checkOwnHost(host, own);
      if (!found.ok) return found;
      // Under the id that another child's plan has for it: one host is one site of the family's.
      const theirs = household === null ? [] : ownSitesOf(household);
      const known = theirs.find((id) => hostOfOwnSite(id) === hostOfOwnSite(found.value));
      return success(known ?? (await seen.withSoftware(found.value)));
    },

    async "plan/import"({ child: id, text }: { child: ChildId; text: string }): Promise<ImportReading | Refusal> {
      const { household } = await gather();
      const child = childOf(household, id);
      return child === undefined ? refusal("bad-request", "no-such-child") : readImport(text, child.plan);
    },

    /**
     * What a parent made of the plan that they saw, from now on; parts that were changed since and not by them stay. What
     * became of each part is written down, in figures.
     */
    async "plan/change"(
      { child: id, base, plan: wanted }: { child: ChildId; base: Plan; plan: Plan },
      { session }: With,
    ): Promise<FamilyView | Refusal> {
      const gathered = await gather();
      const { household } = gathered;
      const before = childOf(household, id);
      if (household === null || before === undefined) return refusal("bad-request", "no-such-child");
      const merged = mergePlans(base, wanted, before.plan);
      if (merged.kind === "clash") return refusal("changed-meanwhile");
      const plan = withCarrySince(before.plan, merged.plan, gathered.facts.day.date);
      const change = { child: id, before: before.plan, after: plan, household, by: session.grownUp };
      await writePlanChanges(change, gathered);
      return save(withPlan(household, id, plan), session);
    },

    /** What the family reads, on every screen and in every page. */
    async "language/change"({ language }: { language: Language }, { session }: With): Promise<FamilyView | Refusal> {
      const { household, nowMs } = await gather();
      if (household === null) return refusal("not-now", "no-plan");
      if (household.language === language) return view();
      await journal.append({ kind: "language-changed", atMs: nowMs, to: language, by: session.grownUp });
      return save({ ...household, language }, session);
    },

    /** The family's weekend, its days off, and when a day starts. */
    async "calendar/change"(
      { calendar }: { calendar: Omit<FamilyCalendar, "timeZone"> },
      { session }: With,
    ): Promise<FamilyView | Refusal> {
      const { household, facts, nowMs } = await gather();
      if (household === null) return refusal("not-now", "no-plan");
      const after = { ...household, ...calendar };
      await journal.append({
        kind: "calendar-changed",
        atMs: nowMs,
        looser: isHouseholdLoosening(household, after, facts.day.date),
        by: session.grownUp,
      });
      return save(after, session);
    },
  };
}
