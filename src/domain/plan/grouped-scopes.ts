import { isGroup } from "./is-group.ts";
import type { Plan, Scope } from "./plan.ts";

/** The scopes of every budget that adds several up: what `usageOf` must count beside sites and surfaces. */
export const groupedScopes = ({ budgets }: Plan): readonly (readonly Scope[])[] =>
  budgets.map(({ scopes }) => scopes).filter(isGroup);
