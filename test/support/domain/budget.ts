import { everyDay } from "#domain/plan/every-day";
import type { Budget, Scope } from "#domain/plan/plan";

/** So many minutes every day for these scopes. */
export const budget = (minutes: number, ...scopes: readonly Scope[]): Budget => ({
  name: null,
  scopes,
  minutes: everyDay(minutes),
});
