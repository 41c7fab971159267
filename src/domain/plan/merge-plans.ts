import type { Override, Plan, RulePart } from "./plan.ts";
import { RULE_PARTS } from "./rule-parts.ts";

/** `clash`: parts that were changed here and there, and differently. */
export type Merged =
  | { readonly kind: "merged"; readonly plan: Plan }
  | { readonly kind: "clash"; readonly parts: readonly RulePart[] };

/**
 * What became of a plan that two had in hands: `base` is what one of them saw, `wanted` what they made of it, `current` what
 * stands by now. A part with its overrides is one thing: whoever changed it has it, and where both did, nobody.
 */
export function mergePlans(base: Plan, wanted: Plan, current: Plan): Merged {
  const isTouched = (part: RulePart): boolean => said(wanted, part) !== said(base, part);
  const isOpen = (part: RulePart): boolean =>
    said(current, part) === said(base, part) || said(current, part) === said(wanted, part);
  const touched = RULE_PARTS.filter(isTouched);
  const parts = touched.filter((part) => !isOpen(part));
  if (parts.length > 0) return { kind: "clash", parts };
  const values = touched.map((part) => [part, wanted[part]]);
  const overrides = [
    ...current.overrides.filter(({ part }) => !touched.includes(part)),
    ...wanted.overrides.filter(({ part }) => touched.includes(part)),
  ];
  return { kind: "merged", plan: { ...current, ...Object.fromEntries(values), overrides } };
}

const overridesOf = (plan: Plan, part: RulePart): readonly Override[] =>
  plan.overrides.filter((override) => override.part === part);

const said = (plan: Plan, part: RulePart): string => JSON.stringify([plan[part], overridesOf(plan, part)]);
