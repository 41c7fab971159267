import type { Site } from "#domain/catalogue/site";
import type { Scope } from "#domain/plan/plan";
import { editorWords as words } from "#locales/editor-words";
import { siteName } from "#locales/site-name";
import { scopeName } from "#locales/scope-name";
import { ScopePicker } from "./scope-picker.tsx";

type Props = {
  readonly about: string;
  readonly value: readonly Scope[];
  readonly sites: readonly Site[];
  readonly withOthers: boolean;
  readonly onChange: (value: readonly Scope[]) => void;
};

const isSame = (a: Scope, b: Scope): boolean => a.site === b.site && a.surface === b.surface;

/** Places that a rule is about, each with its way out, and one more. */
export function ScopeList({ about, value, sites, withOthers, onChange }: Props) {
  return (
    <div class="scopes">
      {value.map((scope) => {
        const name = scopeName(scope, siteName);
        return (
          <span key={name} class="tag">
            {name}
            <button
              type="button"
              class="tag-remove"
              aria-label={`${words.remove}: ${name}, ${about}`}
              onClick={() => onChange(value.filter((one) => !isSame(one, scope)))}
            >
              ×
            </button>
          </span>
        );
      })}
      <ScopePicker
        about={about}
        sites={sites}
        withOthers={withOthers}
        onPick={(scope) => !value.some((one) => isSame(one, scope)) && onChange([...value, scope])}
      />
    </div>
  );
}
