import { useId, useState } from "preact/hooks";
import type { ChildId } from "#domain/ids";
import { keepingWords as words } from "#locales/keeping-words";
import { Button } from "../../../components/button.tsx";
import { Sheet } from "../../../components/sheet.tsx";

type What = "week" | "everything";
type Props = {
  readonly children: readonly { readonly id: ChildId; readonly name: string }[];
  /** Something that was forgotten still waits to be destroyed. */
  readonly isForgetting: boolean;
  readonly onForget: (what: What, child: ChildId | null) => void;
};

/** Has a week or everything forgotten. One of the two places that ask: what is destroyed has no Undo. */
export function Forget({ children, isForgetting, onForget }: Props) {
  const id = useId();
  const [whose, choose] = useState<ChildId | null>(null);
  const [asked, ask] = useState<What | null>(null);
  const child = children.find(({ id }) => id === whose) ?? null;
  const name = child?.name ?? null;
  const close = () => ask(null);
  const confirm = () => {
    if (asked !== null) onForget(asked, child?.id ?? null);
    close();
  };
  return (
    <section class="card">
      <h2>{words.forget}</h2>
      <p class="quiet">{words.forgetLine}</p>
      {children.length > 1 && (
        <div class="setting-row">
          <label for={id}>{words.whose}</label>
          <select
            id={id}
            class="inline-select"
            value={whose ?? ""}
            onChange={(event) => choose(children.find(({ id }) => id === event.currentTarget.value)?.id ?? null)}
          >
            <option value="">{words.everyone}</option>
            {children.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="forget-answers">
        <Button look="quiet" onPress={() => ask("week")}>
          {words.week}
        </Button>
        <Button look="quiet" onPress={() => ask("everything")}>
          {words.everything}
        </Button>
      </div>
      {isForgetting && <p class="quiet">{words.waits}</p>}
      <Sheet
        title={asked === "everything" ? words.askEverything : words.askWeek}
        isOpen={asked !== null}
        onClose={close}
      >
        <p>{asked === "everything" ? words.everythingOf(name) : words.weekOf(name)}</p>
        <p class="quiet">{words.forGood}</p>
        <div class="sheet-answers">
          <Button look="main" wide onPress={close}>
            {words.keep}
          </Button>
          <Button look="quiet" wide onPress={confirm}>
            {words.confirm}
          </Button>
        </div>
      </Sheet>
    </section>
  );
}
