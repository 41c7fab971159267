import { firstSchoolUse, SCHOOL_USE_FROM_AGE } from "#domain/plan/first-school-use";
import type { Plan, Scope } from "#domain/plan/plan";
import { SUPERVISED_FORMS } from "#domain/plan/supervised-forms";
import { partSentences } from "#locales/part-sentences";
import { planByAgeWords as words } from "#locales/plan-by-age-words";
import { schoolEditorWords } from "#locales/school-editor-words";
import { siteName } from "#locales/site-name";
import { Chip } from "../../../components/chip.tsx";

/** What of a plan by age's proposals was tapped. */
export type Tapped = { readonly school: boolean; readonly forms: readonly Scope[] };

export const NOTHING_TAPPED: Tapped = { school: false, forms: [] };

type Props = {
  readonly age: number;
  readonly plan: Plan;
  readonly freeWeekdays: readonly number[];
  readonly tapped: Tapped;
  readonly onTap: (tapped: Tapped) => void;
};

/** What a plan by age proposes and does not take by itself, each with its reason: forms that sites run with a parent, or school work. */
export function PresetProposals({ age, plan, freeWeekdays, tapped, onTap }: Props) {
  const forms = age >= plan.minimumAge ? [] : SUPERVISED_FORMS.filter((form) => !has(plan.ageExceptions, form));
  const isForSchool = age >= SCHOOL_USE_FROM_AGE;
  if (forms.length === 0 && !isForSchool) return null;
  const school = partSentences(withTapped(plan, { ...NOTHING_TAPPED, school: true }), "schoolUse", {
    siteName,
    freeWeekdays,
  });
  const turn = (form: Scope, isOn: boolean) =>
    onTap({ ...tapped, forms: isOn ? [...tapped.forms, form] : tapped.forms.filter((one) => one !== form) });
  return (
    <div class="preset-proposals">
      <p class="quiet">{words.onlyIfTapped}</p>
      <div class="chips">
        {forms.map((form) => (
          <Chip
            key={form.site}
            label={form.site === "all" ? "" : siteName(form.site)}
            isOn={tapped.forms.includes(form)}
            onToggle={(isOn) => turn(form, isOn)}
          />
        ))}
        {isForSchool && (
          <Chip
            label={schoolEditorWords.add}
            isOn={tapped.school}
            onToggle={(isOn) => onTap({ ...tapped, school: isOn })}
          />
        )}
      </div>
      {forms.length > 0 && <p class="quiet">{words.supervised}</p>}
      {isForSchool && <p class="quiet">{school.join(" ")}</p>}
    </div>
  );
}

/** The plan with what was tapped. */
export const withTapped = (plan: Plan, { school, forms }: Tapped): Plan => ({
  ...plan,
  schoolUse: school ? firstSchoolUse(plan) : plan.schoolUse,
  ageExceptions: forms.length === 0 ? plan.ageExceptions : [...plan.ageExceptions, ...forms],
});

const has = (scopes: readonly Scope[], { site, surface }: Scope): boolean =>
  scopes.some((one) => one.site === site && one.surface === surface);
