import type { ChildId } from "../ids.ts";
import type { Child, Household } from "./household.ts";

/** The child of a household by its id, as it was decided; undefined where there is none. */
export const childOf = (
  household: Pick<Household, "children"> | null | undefined,
  id: ChildId | null | undefined,
): Child | undefined => household?.children.find((one) => one.id === id);
