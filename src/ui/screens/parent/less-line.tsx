import type { ParentView } from "#domain/report/parent-views";
import { lessWords } from "#locales/less-words";
import { Button } from "../../components/button.tsx";

type Props = { readonly view: ParentView["view"]; readonly onTakeBack: () => void };

/** What a child chose for its own day, and the way back, which is a parent's. Nothing where it chose nothing. */
export function LessLine({ view: { child, lessToday, sites }, onTakeBack }: Props) {
  if (child === null || lessToday === undefined) return null;
  const nameOf = (id: string): string => sites.find(({ site }) => site === id)?.name ?? id;
  return (
    <section class="panel card">
      <p>{lessWords.ofChild(child.name, lessToday, nameOf)}</p>
      <Button look="quiet" onPress={onTakeBack}>
        {lessWords.takeBack}
      </Button>
    </section>
  );
}
