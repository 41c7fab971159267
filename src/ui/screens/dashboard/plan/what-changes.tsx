import { comparePlans } from "#domain/compare/compare-plans";
import { holdingOverride } from "#domain/plan/holding-override";
import type { Override, Plan } from "#domain/plan/plan";
import { RULE_PARTS } from "#domain/plan/rule-parts";
import { withChanges, type Until } from "#domain/plan/with-changes";
import type { FamilyView } from "#domain/report/parent-views";
import { editorWords as words } from "#locales/editor-words";
import { longDate } from "#locales/format";
import type { SentenceNames } from "#locales/part-sentences";
import { sayPart } from "#locales/say-part";
import { siteName } from "#locales/site-name";
import { Button } from "../../../components/button.tsx";
import type { Draft } from "./use-drafts.ts";

const UNTILS = ["always", "week", "today"] as const satisfies readonly Until[];

type Props = {
  readonly plan: Plan;
  readonly draft: Draft;
  readonly family: FamilyView;
  /** Why it was not taken. */
  readonly trouble: string | null;
  readonly onUntil: (part: (typeof RULE_PARTS)[number], until: Until) => void;
  readonly onTake: (plan: Plan) => void;
  readonly onDrop: () => void;
};

/** Old and new, part by part, and for how long, before anything acts. */
export function WhatChanges({ plan, draft, family, trouble, onUntil, onTake, onDrop }: Props) {
  const { calendar, today } = family;
  const parts = RULE_PARTS.filter((part) => Object.hasOwn(draft.changed, part));
  if (parts.length === 0) return null;
  const untilOf = (part: (typeof RULE_PARTS)[number]): Until => draft.untils[part] ?? "always";
  const after = withChanges(plan, draft.changed, untilOf, today);
  const names = { siteName, freeWeekdays: calendar.freeWeekdays };
  /** What an "always" stands behind for a while. */
  const heldBy = (part: (typeof RULE_PARTS)[number]) =>
    untilOf(part) === "always" ? holdingOverride(plan, part, today) : null;
  const directions = comparePlans({ plan, calendar }, { plan: after, calendar }, today);
  return (
    <section class="card changes" aria-labelledby="what-changes">
      <h2 id="what-changes">{words.whatChanges}</h2>
      <ul class="change-list">
        {parts.map((part) => (
          <li key={part} class="change">
            <p class="change-was">
              <span class="change-label">{words.was}</span> {sayPart(plan, part, names).join(" ")}
            </p>
            <p>
              <span class="change-label">{words.is}</span>{" "}
              {sayPart({ ...plan, ...draft.changed }, part, names).join(" ")}
            </p>
            <HeldBy plan={plan} override={heldBy(part)} names={names} />
            <p class="change-foot">
              <select
                class="inline-select"
                aria-label={`${words.howLong}: ${words.parts[part]}`}
                value={untilOf(part)}
                onChange={(event) =>
                  onUntil(part, UNTILS.find((until) => until === event.currentTarget.value) ?? "always")
                }
              >
                {UNTILS.map((until) => (
                  <option key={until} value={until}>
                    {words.untils[until]}
                  </option>
                ))}
              </select>
              <span class="quiet">
                {words.directions[directions.find((change) => change.part === part)?.direction ?? "none"]}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <p class="field-error" role="alert">
        {trouble}
      </p>
      <div class="actions">
        <Button look="main" onPress={() => onTake(after)}>
          {words.take}
        </Button>
        <Button look="quiet" onPress={onDrop}>
          {words.drop}
        </Button>
      </div>
    </section>
  );
}

type HeldByProps = { readonly plan: Plan; readonly override: Override | null; readonly names: SentenceNames };

/** `Until 18 November 2026 something else holds: There are no breaks.` */
function HeldBy({ plan, override, names }: HeldByProps) {
  if (override === null) return null;
  const { part, value, lastDate } = override;
  return (
    <p>
      <strong>{words.untilThen(longDate(lastDate))}</strong>{" "}
      {sayPart({ ...plan, [part]: value }, part, names).join(" ")}
    </p>
  );
}
