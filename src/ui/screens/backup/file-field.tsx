import { Field } from "../../components/field.tsx";

type Props = {
  readonly label: string;
  readonly error: string | null;
  /** What the dialog shows first. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
};

/** The browser's own field for a file. The same one can be chosen again: what was wrong with it may be mended. */
export function FileField({ label, error, accept = ".json,application/json", onFile }: Props) {
  return (
    <Field label={label} error={error}>
      {(given) => (
        <input
          {...given}
          class="file-input"
          type="file"
          accept={accept}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) onFile(file);
            event.currentTarget.value = "";
          }}
        />
      )}
    </Field>
  );
}
