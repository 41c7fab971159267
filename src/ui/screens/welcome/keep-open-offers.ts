import { byFame } from "#domain/catalogue/by-fame";
import { effectiveMinimumAge } from "#domain/catalogue/effective-minimum-age";
import { SITES } from "#domain/catalogue/index";
import { isWellKnown } from "#domain/catalogue/is-well-known";
import { opensOn } from "#domain/catalogue/opens-on";
import type { Site } from "#domain/catalogue/site";
import type { SiteId } from "#domain/ids";
import { firstSchoolUse, SCHOOL_USE_FROM_AGE } from "#domain/plan/first-school-use";
import type { Plan, Scope } from "#domain/plan/plan";
import { SUPERVISED_FORMS } from "#domain/plan/supervised-forms";
import { welcomeWords } from "#locales/welcome-words";

export type ChildOfPlan = { readonly birthDate: string; readonly country: string };
export type Offer = {
  readonly name: string;
  readonly isOn: boolean;
  /** Shown unasked. */
  readonly isInSight: boolean;
  /** Its site has a form below the age, run with a parent: that is the reason to offer it. */
  readonly isSupervised: boolean;
  readonly turn: (isOn: boolean) => Plan;
};

/** Where families write to each other; offered below the age as messages alone. */
const MESSAGES_ON: readonly string[] = ["facebook", "instagram"];

/**
 * What can be kept open: every site that the child is old enough for (then a parent opens it), and below the age messages
 * and the forms that sites run with a parent, as an exception by the parent's word; from 13 on YouTube for school work. `today` is an ISO date.
 */
export function keepOpenOffers(child: ChildOfPlan, plan: Plan, today: string): readonly Offer[] {
  const isOldEnough = (site: Site): boolean => {
    const { years } = effectiveMinimumAge(site, child.country, plan.minimumAge, today);
    return opensOn(child.birthDate, years) <= today;
  };
  const tooYoungFor = SITES.filter((site) => !isOldEnough(site));
  const messages = tooYoungFor
    .filter(({ id }) => MESSAGES_ON.includes(id))
    .map(({ id }): Scope => ({ site: id, surface: "messages" }));
  const supervised = SUPERVISED_FORMS.flatMap((scope) =>
    tooYoungFor.filter(({ id }) => id === scope.site).map(({ name }) => ({ name, scope })),
  );
  return [
    ...(messages.length === 0 ? [] : [exception(plan, welcomeWords.plan.messages, messages)]),
    ...supervised.map(({ name, scope }) => ({ ...exception(plan, name, [scope]), isSupervised: true })),
    ...(opensOn(child.birthDate, SCHOOL_USE_FROM_AGE) <= today ? [forSchool(plan)] : []),
    ...SITES.filter(isOldEnough)
      .toSorted(byFame)
      .map(({ id, name }) => opened(plan, name, id)),
  ];
}

function exception(plan: Plan, name: string, scopes: readonly Scope[]): Offer {
  const isSame = (one: Scope) => scopes.some(({ site, surface }) => site === one.site && surface === one.surface);
  const others = plan.ageExceptions.filter((scope) => !isSame(scope));
  return {
    name,
    isOn: plan.ageExceptions.some(isSame),
    isInSight: true,
    isSupervised: false,
    turn: (isOn) => ({ ...plan, ageExceptions: isOn ? [...others, ...scopes] : others }),
  };
}

function opened(plan: Plan, name: string, site: SiteId): Offer {
  const others = plan.opened.filter((id) => id !== site);
  return {
    name,
    isOn: plan.opened.includes(site),
    isInSight: isWellKnown(site),
    isSupervised: false,
    turn: (isOn) => ({ ...plan, opened: isOn ? [...others, site] : others }),
  };
}

const forSchool = (plan: Plan): Offer => ({
  name: welcomeWords.plan.school,
  isOn: plan.schoolUse !== null,
  isInSight: true,
  isSupervised: false,
  turn: (isOn) => ({ ...plan, schoolUse: isOn ? firstSchoolUse(plan) : null }),
});
