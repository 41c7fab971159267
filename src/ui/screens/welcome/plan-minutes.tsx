import type { Plan, Weekly } from "#domain/plan/plan";
import { planStepWords } from "#locales/plan-step-words";

type Props = { readonly name: string; readonly plan: Plan; readonly onChange: (plan: Plan) => void };

/** "On school days Mia has 60 minutes, 120 on free days." */
export function PlanMinutes({ name, plan, onChange }: Props) {
  const [school, , , , , free] = plan.dailyMinutes;
  const set = (schoolDay: number | null, freeDay: number | null) =>
    onChange({
      ...plan,
      dailyMinutes: [schoolDay, schoolDay, schoolDay, schoolDay, schoolDay, freeDay, freeDay] satisfies Weekly<
        number | null
      >,
    });
  return (
    <li class="phrases">
      <span>
        {planStepWords.onSchoolDays(name)}{" "}
        <MinutesField
          label={planStepWords.schoolDayMinutes}
          minutes={school}
          onChange={(minutes) => set(minutes, free)}
        />{" "}
        {planStepWords.minutes}
      </span>{" "}
      <span>
        <MinutesField
          label={planStepWords.freeDayMinutes}
          minutes={free}
          onChange={(minutes) => set(school, minutes)}
        />{" "}
        {planStepWords.onFreeDays}
      </span>
    </li>
  );
}

type FieldProps = {
  readonly label: string;
  readonly minutes: number | null;
  readonly onChange: (minutes: number) => void;
};

function MinutesField({ label, minutes, onChange }: FieldProps) {
  return (
    <input
      class="inline-field"
      type="number"
      inputMode="numeric"
      min={0}
      max={1440}
      required
      aria-label={label}
      value={minutes ?? ""}
      // With each key: a browser that is not in front leaves a field without saying so.
      onInput={(event) => {
        const typed = event.currentTarget.valueAsNumber;
        if (Number.isInteger(typed) && typed >= 0 && typed <= 1440) onChange(typed);
      }}
    />
  );
}
