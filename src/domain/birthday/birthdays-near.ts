import { effectiveMinimumAge } from "../catalogue/effective-minimum-age.ts";
import { SITES } from "../catalogue/index.ts";
import { opensOn } from "../catalogue/opens-on.ts";
import type { Child } from "../plan/household.ts";
import { effectivePlan } from "../plan/effective-plan.ts";
import { PRESET_STEPS, presetPlan } from "../plan/preset-plan.ts";
import { scopeCovers } from "../plan/scope-covers.ts";
import { addDays } from "../time/add-days.ts";
import type { Birthday, BirthdayAnswer } from "./birthday.ts";

/** "30 days before" (issue 3, "Birthdays"). */
const DAYS_BEFORE = 30;
/** Whoever turns eighteen is proposed nothing: that is no child's plan any more. */
const AGES: readonly number[] = Array.from({ length: 17 }, (_, index) => index + 1);

type Given = {
  /** With the plan as it was decided. */
  readonly child: Pick<Child, "id" | "birthDate" | "country" | "plan">;
  /** Household date on which the child came to Porchlight: the plan that it got then was one for its age. */
  readonly firstDate: string;
  readonly answers: readonly BirthdayAnswer[];
  /** The household date. */
  readonly today: string;
};

/**
 * Birthdays of a child to be talked about, the earliest first: from 30 days before each until it is answered. One that was
 * put off rests for a month and comes again; one that changes nothing is none.
 */
export function birthdaysNear({ child, firstDate, answers, today }: Given): readonly Birthday[] {
  const plan = effectivePlan(child.plan, today);

  function sitesFrom(age: number, date: string): Birthday["sites"] {
    const closed = [...plan.closed, ...presetPlan(age).closed];
    // A law that begins meanwhile counts on the day itself.
    const onDay = date > today ? date : today;
    return SITES.filter(
      (site) =>
        effectiveMinimumAge(site, child.country, plan.minimumAge, onDay).years === age &&
        !plan.opened.includes(site.id) &&
        !closed.some((scope) => scope.surface === "all" && scopeCovers(scope, site.id, "other")),
    ).map(({ id }) => id);
  }

  function isSettled(age: number): boolean {
    const answer = answers.findLast((one) => one.child === child.id && one.age === age);
    if (answer === undefined) return false;
    return answer.answer === "opened" || today < aMonthAfter(answer.date);
  }

  return AGES.flatMap((age) => {
    const date = opensOn(child.birthDate, age);
    if (date <= firstDate || addDays(date, -DAYS_BEFORE) > today || isSettled(age)) return [];
    const sites = sitesFrom(age, date);
    const isStep = PRESET_STEPS.includes(age);
    return sites.length === 0 && !isStep ? [] : [{ child: child.id, age, date, sites, isStep }];
  });
}

/** The same day of the next month, or its last day where it has none such. */
const aMonthAfter = (date: string): string => Temporal.PlainDate.from(date).add({ months: 1 }).toString();
