import type { RulePart, Rules } from "#domain/plan/plan";
import type { ChangedRules } from "#domain/plan/with-changes";

/** What every section of the editor is given: the rules as they are written now, and how one part is written anew. */
export type SectionProps = {
  readonly rules: Rules;
  /** The family's, 1 is Monday. */
  readonly freeWeekdays: readonly number[];
  readonly set: <Part extends RulePart>(part: Part, value: Rules[Part]) => void;
  /** Several at once. */
  readonly setAll: (changed: ChangedRules) => void;
};
