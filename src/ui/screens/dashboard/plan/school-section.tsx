import { SITES } from "#domain/catalogue/index";
import { schoolSiteOf } from "#domain/catalogue/school-sites";
import { firstSchoolUse, USUAL_SCHOOL_HOURS } from "#domain/plan/first-school-use";
import type { SchoolUse } from "#domain/plan/plan";
import { editorWords } from "#locales/editor-words";
import { schoolEditorWords as words } from "#locales/school-editor-words";
import { Button } from "../../../components/button.tsx";
import { ChoiceChips } from "../../../components/choice-chips.tsx";
import { SiteChips } from "../../../components/site-chips.tsx";
import { InlineNumber } from "./inline-number.tsx";
import { SchoolHoursRow } from "./school-hours-row.tsx";
import type { SectionProps } from "./section-props.ts";

const MOST_MINUTES = 1440;
const COSTS = ["apart", "counts"] as const;

/** What is open for school work alone, on which sites, when, and what that time costs. */
export function SchoolSection({ rules, set }: SectionProps) {
  const { schoolUse } = rules;
  const change = (part: Partial<SchoolUse>) => schoolUse !== null && set("schoolUse", { ...schoolUse, ...part });
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="quiet">{words.line}</p>
      {schoolUse === null ? (
        <Button look="plain" onPress={() => set("schoolUse", firstSchoolUse(rules))}>
          + {words.add}
        </Button>
      ) : (
        <Use value={schoolUse} change={change} onRemove={() => set("schoolUse", null)} />
      )}
    </section>
  );
}

type UseProps = {
  readonly value: SchoolUse;
  readonly change: (part: Partial<SchoolUse>) => void;
  readonly onRemove: () => void;
};

function Use({ value, change, onRemove }: UseProps) {
  const { sites, hours, counts, minutes } = value;
  return (
    <>
      <h3>{words.sites}</h3>
      <SiteChips
        choices={SITES.filter(({ id }) => schoolSiteOf(id) !== undefined).map(({ id, name }) => ({
          label: name,
          isOn: sites.includes(id),
          isInSight: true,
          onToggle: (isOn) => change({ sites: isOn ? [...sites, id] : sites.filter((one) => one !== id) }),
        }))}
      />
      <h3>{words.name}</h3>
      {hours.length === 0 && <p class="quiet">{words.noHours}</p>}
      <ul class="plan-sentences">
        {hours.map((one, index) => (
          <SchoolHoursRow
            key={index}
            value={one}
            onChange={(next) => change({ hours: hours.with(index, next) })}
            onRemove={() => change({ hours: hours.toSpliced(index, 1) })}
          />
        ))}
        <li>
          <Button look="plain" onPress={() => change({ hours: [...hours, USUAL_SCHOOL_HOURS] })}>
            + {words.addHours}
          </Button>
        </li>
      </ul>
      <ChoiceChips
        label={words.cost}
        options={COSTS.map((cost) => ({ value: cost, text: words.costs[cost] }))}
        value={counts ? "counts" : "apart"}
        onChoose={(cost) => change({ counts: cost === "counts" })}
      />
      <p>
        {words.most[0]}{" "}
        <InlineNumber
          label={words.minutes}
          value={minutes}
          most={MOST_MINUTES}
          empty={null}
          placeholder={editorWords.noLimit}
          onChange={(next) => change({ minutes: next })}
        />{" "}
        {words.most[1]}
      </p>
      <div>
        <Button look="plain" onPress={onRemove}>
          {words.remove}
        </Button>
      </div>
    </>
  );
}
