import type { ChildId } from "../ids.ts";
import type { Household } from "./household.ts";
import type { Plan } from "./plan.ts";

/** The household with another plan for one of its children. */
export const withPlan = (household: Household, child: ChildId, plan: Plan): Household => ({
  ...household,
  children: household.children.map((one) => (one.id === child ? { ...one, plan } : one)),
});
