import { useId, useState } from "preact/hooks";
import { parentWords } from "#locales/parent-words";

const STEP_MINUTES = 5;
const MOST_MINUTES = 24 * 60;

type Props = {
  /** Null is no limit; a figure typed over it sets one. */
  readonly minutes: number | null;
  readonly onChange: (minutes: number) => void;
};

/**
 * Today's limit, by step or by figure. It acts on leaving the field or on Enter, not at every digit. Where there is none there is
 * nothing to step from: five minutes, or none, would be a day that is over.
 */
export function LimitField({ minutes, onChange }: Props) {
  const id = useId();
  // Only while the field is written in; what stands there otherwise is the limit itself.
  const [typed, setTyped] = useState<string | null>(null);

  const step = (by: number) => {
    if (minutes !== null) set(minutes + by);
  };
  const set = (wanted: number) => {
    const kept = Math.min(MOST_MINUTES, Math.max(0, Math.round(wanted)));
    setTyped(null);
    if (kept !== minutes) onChange(kept);
  };
  const read = (figure: string) => {
    const wanted = Number.parseInt(figure, 10);
    if (Number.isNaN(wanted)) setTyped(null);
    else set(wanted);
  };
  return (
    <div class="panel-row">
      <label for={id}>{parentWords.limit}</label>
      <div class="stepper">
        <button
          type="button"
          class="step"
          aria-label={parentWords.less}
          disabled={minutes === null}
          onClick={() => step(-STEP_MINUTES)}
        >
          <bdi>−5</bdi>
        </button>
        <input
          id={id}
          class="input"
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_MINUTES}
          placeholder={parentWords.noLimit}
          value={typed ?? String(minutes ?? "")}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => read(event.currentTarget.value)}
        />
        <button
          type="button"
          class="step"
          aria-label={parentWords.more}
          disabled={minutes === null}
          onClick={() => step(STEP_MINUTES)}
        >
          <bdi>+5</bdi>
        </button>
      </div>
    </div>
  );
}
