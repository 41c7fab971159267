import { childOf } from "../../domain/plan/child-of.ts";
import { birthdaysNear } from "../../domain/birthday/birthdays-near.ts";
import type { Birthday, BirthdayAnswer } from "../../domain/birthday/birthday.ts";
import { byFame } from "../../domain/catalogue/by-fame.ts";
import { siteById } from "../../domain/catalogue/index.ts";
import type { OpenSession } from "../../domain/door/open-session.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { SiteId } from "../../domain/ids.ts";
import type { Child, Household } from "../../domain/plan/household.ts";
import { presetPlan } from "../../domain/plan/preset-plan.ts";
import { withChild } from "../../domain/plan/with-child.ts";
import type { BirthdayView } from "../../domain/birthday/birthday-view.ts";
import { withStepMinutes } from "../../domain/birthday/with-step-minutes.ts";
import type { BirthdayKeeper } from "./birthday-keeper.ts";
import type { FirstDays } from "../time/first-days.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { HouseholdKeeper } from "../plan/household-keeper.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { Ports } from "../ports.ts";
import { createPlanChangeWriter } from "../plan/write-plan-changes.ts";

type Parts = {
  ports: Pick<Ports, "journal">;
  gather: GatherFacts;
  keeper: HouseholdKeeper;
  near: BirthdaysNear;
  birthdays: BirthdayKeeper;
  inStep: KeepInStep;
};
type With = { readonly session: OpenSession };
type Of = Pick<BirthdayAnswer, "child" | "age">;
type Answered = Of & Pick<BirthdayAnswer, "answer"> & { readonly sites: readonly SiteId[]; readonly minutes: boolean };

/** Birthdays of one child to be talked about today. */
export const createBirthdaysNear =
  (birthdays: BirthdayKeeper, firstDays: FirstDays) =>
  async (household: Household, child: Child, today: string): Promise<readonly Birthday[]> => {
    const [answers, firstDate] = await Promise.all([birthdays.read(), firstDays.of(child.id, household, today)]);
    return birthdaysNear({ child, firstDate, answers, today });
  };
export type BirthdaysNear = ReturnType<typeof createBirthdaysNear>;

/** A birthday proposes, a parent decides. */
export function createBirthdayHandlers({ ports, gather, keeper, near, birthdays, inStep }: Parts) {
  const writePlanChanges = createPlanChangeWriter(ports);

  async function view(): Promise<BirthdayView | Refusal> {
    const { household, facts } = await gather();
    if (household === null) return refusal("not-now");
    const today = facts.day.date;
    const found = await Promise.all(household.children.map((child) => near(household, child, today)));
    return {
      today,
      birthdays: found.flat().map(({ sites, ...birthday }) => ({
        ...birthday,
        name: childOf(household, birthday.child)?.name ?? "",
        minutes: minutesOf(birthday, childOf(household, birthday.child)),
        sites: sites
          .flatMap((site) => siteById(site) ?? [])
          .toSorted(byFame)
          .map(({ id, name }) => ({ site: id, name })),
      })),
    };
  }

  return {
    "birthday/view": view,

    /**
     * Opens the sites that were chosen, or none, takes the next plan's minutes or leaves them, and asks no more; or rests
     * for a month, and nothing changes.
     */
    async "birthday/answer"(
      { child: id, age, answer, sites, minutes }: Answered,
      { session }: With,
    ): Promise<BirthdayView | Refusal> {
      const gathered = await gather();
      const { household, facts, nowMs } = gathered;
      const child = childOf(household, id);
      if (household === null || child === undefined) return refusal("bad-request");
      const today = facts.day.date;
      const birthday = (await near(household, child, today)).find((one) => one.age === age);
      if (birthday === undefined) return refusal("not-now");
      const isItsOwn = sites.every((site) => birthday.sites.includes(site));
      const isChange = sites.length > 0 || minutes;
      if (!isItsOwn || (minutes && !birthday.isStep)) return refusal("bad-request");
      if (answer === "postponed" && isChange) return refusal("bad-request");

      const by = session.grownUp;
      if (isChange) {
        const opened = { ...child.plan, opened: [...new Set([...child.plan.opened, ...sites])] };
        const after = minutes ? withStepMinutes(opened, birthday, today) : opened;
        await keeper.save(withChild(household, { ...child, plan: after }), session.householdKey);
        await writePlanChanges({ child: id, before: child.plan, after, household, by }, gathered);
      }
      await birthdays.add({ child: id, age, answer, date: today, by }, session.householdKey);
      const sitesOpened = sites.length;
      await ports.journal.append({ kind: "birthday-answered", atMs: nowMs, child: id, age, answer, sitesOpened, by });
      await inStep.wholly();
      return view();
    },

    /** The answer is none: the birthday asks again. What it opened is closed by whoever changes the plan back. */
    async "birthday/take-back"(of: Of, { session }: With): Promise<BirthdayView | Refusal> {
      await birthdays.remove(of, session.householdKey);
      return view();
    },
  };
}

/** What the next plan by age would change of a day; null where nothing. */
function minutesOf(
  { age, isStep }: Pick<Birthday, "age" | "isStep">,
  child: Child | undefined,
): BirthdayView["birthdays"][number]["minutes"] {
  if (!isStep || child === undefined) return null;
  const [now, next] = [child.plan.dailyMinutes, presetPlan(age).dailyMinutes];
  return now.every((minutes, day) => minutes === next[day]) ? null : { now, next };
}
