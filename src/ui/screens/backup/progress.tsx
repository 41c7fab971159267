import { restoreWords } from "#locales/restore-words";
import { Button } from "../../components/button.tsx";

type Props = {
  readonly label: string;
  /** From 0 to 1; null where nobody knows. */
  readonly done: number | null;
  /** Null where it can't be stopped any more. */
  readonly onCancel: (() => void) | null;
};

/** Work that takes a while, how far it is, and the way out of it. */
export function Progress({ label, done, onCancel }: Props) {
  return (
    <div class="progress">
      <label class="field-label">
        {label} <span class="quiet">{done !== null && restoreWords.percent(done)}</span>
        <progress max={1} {...(done === null ? {} : { value: done })} />
      </label>
      {onCancel !== null && (
        <Button look="plain" onPress={onCancel}>
          {restoreWords.cancel}
        </Button>
      )}
    </div>
  );
}
