import type { Plan } from "#domain/plan/plan";
import { RULE_PARTS } from "#domain/plan/rule-parts";
import type { SentenceNames } from "../en/part-sentences.ts";
import { partSentences } from "./part-sentences.ts";
import { sayOverride } from "./say-override.ts";

/** A plan as the sentences that both can read, with the child as `tú`; what is otherwise for a while follows with its date. */
export function planSentences(plan: Plan, names: SentenceNames): readonly string[] {
  const usual = RULE_PARTS.flatMap((part) => partSentences(plan, part, names));
  return [...usual, ...plan.overrides.map((override) => sayOverride(plan, override, names))];
}
