import type { Child, Household } from "../plan/household.ts";
import { isLoosening } from "./is-loosening.ts";

/**
 * Does what a household decides become looser for anyone, from a date (`YYYY-MM-DD`) on? Free days and weekends are
 * judged by what they do to each plan; who belongs to the household, its zone and its hours are a parent's in any case.
 */
export function isHouseholdLoosening(before: Household, after: Household, today: string): boolean {
  return !isSameHousehold(before, after) || after.children.some(isLooserFor);

  function isLooserFor(child: Child): boolean {
    const was = before.children.find(({ id }) => id === child.id);
    if (was === undefined || was.country !== child.country || child.birthDate < was.birthDate) return true;
    return isLoosening({ plan: was.plan, calendar: before }, { plan: child.plan, calendar: after }, today);
  }
}

const isSameHousehold = (before: Household, after: Household): boolean =>
  before.use === after.use &&
  before.timeZone === after.timeZone &&
  before.dayStartsAtHour === after.dayStartsAtHour &&
  JSON.stringify(before.grownUps) === JSON.stringify(after.grownUps) &&
  before.children.length === after.children.length;
