import { useState } from "preact/hooks";
import type { RulePart, Rules } from "#domain/plan/plan";
import type { ChangedRules, Until } from "#domain/plan/with-changes";

/** What a parent wrote anew and has not taken yet: kept while they look elsewhere, and while the door is shut. */
export type Draft = {
  readonly changed: ChangedRules;
  readonly untils: { readonly [Part in RulePart]?: Until };
};
const EMPTY: Draft = { changed: {}, untils: {} };

/** One draft for each child, by its id. */
export function useDrafts() {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const draftOf = (child: string): Draft => drafts[child] ?? EMPTY;
  const keep = (child: string, change: (draft: Draft) => Draft) =>
    setDrafts((all) => ({ ...all, [child]: change(all[child] ?? EMPTY) }));
  return {
    draftOf,
    /** A part written as it was is no change. */
    set<Part extends RulePart>(child: string, before: Rules, part: Part, value: Rules[Part]): void {
      keep(child, ({ changed: { [part]: _was, ...others }, ...draft }) => ({
        ...draft,
        changed: isSame(before[part], value) ? others : { ...others, [part]: value },
      }));
    },
    setAll(child: string, before: Rules, some: ChangedRules): void {
      keep(child, ({ changed, ...draft }) => {
        const entries = Object.entries({ ...changed, ...some });
        const other = entries.filter(
          ([part, value]) => !isSame(Object.entries(before).find(([name]) => name === part)?.[1], value),
        );
        return { ...draft, changed: Object.fromEntries(other) };
      });
    },
    setUntil(child: string, part: RulePart, until: Until): void {
      keep(child, (draft) => ({ ...draft, untils: { ...draft.untils, [part]: until } }));
    },
    drop: (child: string): void => keep(child, () => EMPTY),
  };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
