type Props = {
  readonly before: string;
  readonly after: string;
  /** Null where there is nothing that way. */
  readonly onBefore: (() => void) | null;
  readonly onAfter: (() => void) | null;
};

/** Two arrows, one step back and one forward in time. They stay where they are, so that a row of clicks hits. */
export function Steps({ before, after, onBefore, onAfter }: Props) {
  return (
    <div class="steps">
      <Step label={before} sign="‹" onPress={onBefore} />
      <Step label={after} sign="›" onPress={onAfter} />
    </div>
  );
}

type StepProps = { readonly label: string; readonly sign: string; readonly onPress: (() => void) | null };

function Step({ label, sign, onPress }: StepProps) {
  return (
    <button
      type="button"
      class="step"
      aria-label={label}
      title={label}
      aria-disabled={onPress === null}
      onClick={() => onPress?.()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
