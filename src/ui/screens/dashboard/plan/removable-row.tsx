import type { ComponentChildren } from "preact";
import { editorWords as words } from "#locales/editor-words";
import { Button } from "../../../components/button.tsx";

type Props = {
  readonly name: ComponentChildren;
  /** What is removed, for whoever does not see the name beside the button. */
  readonly about: string;
  readonly onRemove: () => void;
};

/** What a list of the plan holds, and what takes it out of it. */
export function RemovableRow({ name, about, onRemove }: Props) {
  return (
    <div class="rule">
      <span>{name}</span>
      <Button look="plain" label={`${words.remove}: ${about}`} onPress={onRemove}>
        {words.remove}
      </Button>
    </div>
  );
}
