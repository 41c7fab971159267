import type { ParentView } from "#domain/report/parent-views";
import { addHereWords as words } from "#locales/add-here-words";
import { Button } from "../../components/button.tsx";

type Props = {
  readonly site: NonNullable<ParentView["addable"]>;
  /** The child's. */
  readonly name: string;
  readonly onAdd: () => void;
};

/** The page in front is of a site that the plan says nothing of: it may be put into it, from here. */
export function AddHereLine({ site, name, onAdd }: Props) {
  return (
    <div class="panel-actions page-line">
      <p class="quiet">{words.line(site.name, name)}</p>
      <Button look="plain" label={words.does(site.name, name)} onPress={onAdd}>
        {words.button}
      </Button>
      <p class="quiet panel-note">{words.asks}</p>
    </div>
  );
}
