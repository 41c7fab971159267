import { useState } from "preact/hooks";

type Props<T> = {
  readonly label: string;
  readonly value: T;
  readonly most: number;
  readonly least?: number;
  readonly onChange: (value: number | Extract<T, null>) => void;
  /** What an empty field becomes; absent where it must hold a figure. */
  readonly empty?: Extract<T, null>;
  readonly placeholder?: string;
};

/** A figure in the line of a sentence. It is taken on leaving the field or on Enter; what is no figure goes back. */
export function InlineNumber<T extends number | null>(props: Props<T>) {
  const { label, value, least = 0, most, onChange, empty, placeholder } = props;
  // Only while the field is written in; what stands there otherwise is the value itself.
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    setTyped(null);
    if (text === "" && empty !== undefined) return onChange(empty);
    const wanted = Number.parseInt(text, 10);
    const kept = Number.isNaN(wanted) ? value : Math.min(most, Math.max(least, wanted));
    if (kept !== null && kept !== value) onChange(kept);
  };
  return (
    <input
      class="inline-field"
      type="number"
      inputMode="numeric"
      min={least}
      max={most}
      aria-label={label}
      placeholder={placeholder}
      value={typed ?? String(value ?? "")}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onChange={(event) => take(event.currentTarget.value)}
    />
  );
}
