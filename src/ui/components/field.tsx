import { useId } from "preact/hooks";
import type { ComponentChildren } from "preact";

/** What an input must carry, so that its label and its error are read with it. */
export type FieldProps = { readonly id: string; readonly "aria-describedby": string; readonly "aria-invalid": boolean };

type Props = {
  readonly label: string;
  /** A line under the label that is always there. */
  readonly hint?: string;
  /** Null while all is well, or before the field was left. */
  readonly error: string | null;
  readonly children: (given: FieldProps) => ComponentChildren;
};

/** A label, its control, and one sentence under it when something is wrong. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, "aria-describedby": `${id}-hint ${id}-error`, "aria-invalid": error !== null })}
      <p class="field-error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </div>
  );
}
