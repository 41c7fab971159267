import { useState } from "preact/hooks";
import type { RulePart, Rules } from "#domain/plan/plan";
import { RULE_PARTS } from "#domain/plan/rule-parts";
import type { ChangedRules, Until } from "#domain/plan/with-changes";

/** What a parent wrote anew and has not taken yet: kept while they look elsewhere, and while the door is shut. */
export type Draft = {
  readonly changed: ChangedRules;
  readonly untils: { readonly [Part in RulePart]?: Until };
  /** What held of each part when it was first written anew. */
  readonly over: ChangedRules;
};
const EMPTY: Draft = { changed: {}, untils: {}, over: {} };

/** One draft for each child, by its id. */
export function useDrafts() {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const draftOf = (child: string): Draft => drafts[child] ?? EMPTY;
  const keep = (child: string, change: (draft: Draft) => Draft) =>
    setDrafts((all) => ({ ...all, [child]: change(all[child] ?? EMPTY) }));
  return {
    draftOf,
    /** Did somebody else change a part meanwhile that is written anew here? */
    isOvertaken(child: string, now: Rules): boolean {
      const { changed, over } = draftOf(child);
      return RULE_PARTS.some((part) => part in changed && part in over && !isSame(over[part], now[part]));
    },
    /** A part written as it was is no change. */
    set<Part extends RulePart>(child: string, before: Rules, part: Part, value: Rules[Part]): void {
      keep(child, ({ changed: { [part]: was, ...others }, ...draft }) => ({
        ...draft,
        over: was === undefined ? { ...draft.over, [part]: before[part] } : draft.over,
        changed: isSame(before[part], value) ? others : { ...others, [part]: value },
      }));
    },
    setAll(child: string, before: Rules, some: ChangedRules): void {
      keep(child, ({ changed, over, ...draft }) => {
        const entries = Object.entries({ ...changed, ...some });
        const other = entries.filter(
          ([part, value]) => !isSame(Object.entries(before).find(([name]) => name === part)?.[1], value),
        );
        const isNew = RULE_PARTS.filter((part) => part in some && !(part in changed));
        const held = Object.fromEntries(isNew.map((part) => [part, before[part]]));
        return { ...draft, changed: Object.fromEntries(other), over: { ...over, ...held } };
      });
    },
    setUntil(child: string, part: RulePart, until: Until): void {
      keep(child, (draft) => ({ ...draft, untils: { ...draft.untils, [part]: until } }));
    },
    drop: (child: string): void => keep(child, () => EMPTY),
  };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
