import type { ChildId } from "#domain/ids";
import type { ParentView } from "#domain/report/parent-views";
import { familyWords } from "#locales/family-words";

type Props = { readonly view: ParentView; readonly onChoose: (child: ChildId) => void };

/** Whose day is looked at; only where there is more than one. */
export function ChildTabs({ view, onChoose }: Props) {
  return (
    <div class="child-tabs" role="group" aria-label={familyWords.children}>
      {view.children.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          class="child-tab"
          aria-pressed={id === view.view.child?.id}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
