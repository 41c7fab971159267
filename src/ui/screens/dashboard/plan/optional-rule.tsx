import type { ComponentChildren } from "preact";
import { editorWords as words } from "#locales/editor-words";
import { Button } from "../../../components/button.tsx";

type Props<T> = {
  readonly name: string;
  readonly value: T | null;
  /** What the rule is when it is added. */
  readonly usual: T;
  readonly onChange: (value: T | null) => void;
  readonly children: (value: T) => ComponentChildren;
};

/** A rule that a plan may have or not: its sentence with a way out, or the button that adds it. */
export function OptionalRule<T>({ name, value, usual, onChange, children }: Props<T>) {
  if (value === null) {
    return (
      <li>
        <Button look="plain" onPress={() => onChange(usual)}>
          + {name}
        </Button>
      </li>
    );
  }
  return (
    <li class="rule">
      <span>{children(value)}</span>
      <Button look="plain" label={`${words.remove}: ${name}`} onPress={() => onChange(null)}>
        {words.remove}
      </Button>
    </li>
  );
}
