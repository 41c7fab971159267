import type { Bedtime, Plan, Weekly } from "#domain/plan/plan";
import { planStepWords } from "#locales/plan-step-words";

type Props = { readonly plan: Plan; readonly onChange: (plan: Plan) => void };

/** "Everything closes at 20:00 and opens at 07:00." A second sentence for Friday and Saturday, whose mornings are free. */
export function PlanNights({ plan, onChange }: Props) {
  const [school, , , , free] = plan.bedtime;
  const set = (schoolNight: Bedtime | null, freeNight: Bedtime | null) =>
    onChange({
      ...plan,
      bedtime: [
        schoolNight,
        schoolNight,
        schoolNight,
        schoolNight,
        freeNight,
        freeNight,
        schoolNight,
      ] satisfies Weekly<Bedtime | null>,
    });
  return (
    <>
      {school !== null && <Night words={planStepWords.nights} night={school} onChange={(night) => set(night, free)} />}
      {free !== null && (
        <Night words={planStepWords.freeNights} night={free} onChange={(night) => set(school, night)} />
      )}
    </>
  );
}

type NightProps = {
  readonly words: typeof planStepWords.nights | typeof planStepWords.freeNights;
  readonly night: Bedtime;
  readonly onChange: (night: Bedtime) => void;
};

function Night({ words, night, onChange }: NightProps) {
  const field = (label: string, time: string, change: (time: string) => Bedtime) => (
    <input
      class="inline-field"
      type="time"
      required
      aria-label={label}
      value={time}
      onChange={(event) => event.currentTarget.value !== "" && onChange(change(event.currentTarget.value.slice(0, 5)))}
    />
  );
  return (
    <li class="phrases">
      <span>
        {words.closes} {field(words.closesLabel, night.closesAt, (closesAt) => ({ ...night, closesAt }))}
      </span>{" "}
      <span>
        {words.opens}{" "}
        <span class="phrase-end">{field(words.opensLabel, night.opensAt, (opensAt) => ({ ...night, opensAt }))}.</span>
      </span>
    </li>
  );
}
