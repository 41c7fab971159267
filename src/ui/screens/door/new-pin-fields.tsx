import { pinWords } from "#locales/pin-words";
import { PinField } from "../../components/pin-field.tsx";
import type { useNewPin } from "./use-new-pin.ts";

type Props = { readonly made: ReturnType<typeof useNewPin>; readonly label: string; readonly autoFocus?: boolean };

/** A PIN that is being made, typed twice. */
export function NewPinFields({ made, label, autoFocus = false }: Props) {
  return (
    <>
      <PinField
        label={label}
        hint={pinWords.newHint}
        kind="new-password"
        value={made.pin.value}
        onChange={made.pin.set}
        onLeave={made.pin.leave}
        error={made.pin.error}
        autoFocus={autoFocus}
      />
      <PinField
        label={pinWords.again}
        kind="new-password"
        value={made.again.value}
        onChange={made.again.set}
        onLeave={made.again.leave}
        error={made.again.error}
      />
    </>
  );
}
