type Props = { readonly label: string; readonly isOn: boolean; readonly onToggle: (isOn: boolean) => void };

/** A small answer that can be on or off. Beside its colour an on chip carries a tick. */
export function Chip({ label, isOn, onToggle }: Props) {
  return (
    <button type="button" class="chip" aria-pressed={isOn} onClick={() => onToggle(!isOn)}>
      {isOn && <span aria-hidden="true">✓</span>}
      {label}
    </button>
  );
}
