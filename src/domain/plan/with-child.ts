import type { Child, Household } from "./household.ts";

/** The household with this child in its place, or as the last one where it is new. */
export function withChild(household: Household, child: Child): Household {
  const isKnown = household.children.some(({ id }) => id === child.id);
  const children = isKnown
    ? household.children.map((one) => (one.id === child.id ? child : one))
    : [...household.children, child];
  return { ...household, children };
}
