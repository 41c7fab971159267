import type { Child } from "../plan/household.ts";
import type { KnownChild } from "./parent-views.ts";

/** A child without its plan and without its code, of which nobody hears more than that there is one. */
export const knownChild = ({ code, plan: _plan, ...child }: Child): KnownChild => ({
  ...child,
  hasCode: code !== null,
});
