import type { ChildChange, RestorePreview } from "#domain/backup/restore-preview";
import { andOf } from "#locales/and-of";
import { editorWords } from "#locales/editor-words";
import { restoreWords as words } from "#locales/restore-words";
import { sayPart } from "#locales/say-part";
import { siteName } from "#locales/site-name";
import { Button } from "../../components/button.tsx";
import { sayMoment } from "./say-moment.ts";

type Props = { readonly preview: RestorePreview; readonly onRestore: () => void; readonly onDrop: () => void };

/** Everything that a restore would change, before it does. */
export function RestorePreviewCard({ preview, onRestore, onDrop }: Props) {
  const { madeAtMs, timeZone, children, grownUps, changesLock, days } = preview;
  const named = grownUps.filter((name) => name !== "");
  return (
    <div class="restore-preview">
      <p>{words.madeAt(sayMoment(madeAtMs, timeZone))}</p>
      <ul class="change-list">
        {children.map((child) => (
          <li key={child.name} class="change">
            <Change child={child} preview={preview} />
          </li>
        ))}
      </ul>
      {days > 0 && <p>{words.days(days)}</p>}
      <p class="quiet">{words.union}</p>
      <p>{named.length === 0 ? words.opensWithPin : words.opensFor(andOf(named))}</p>
      {changesLock && <p class="warning">{words.changesLock}</p>}
      <div class="actions">
        <Button look="main" onPress={onRestore}>
          {words.restore}
        </Button>
        <Button look="quiet" onPress={onDrop}>
          {words.drop}
        </Button>
      </div>
    </div>
  );
}

function Change({ child, preview }: { readonly child: ChildChange; readonly preview: RestorePreview }) {
  if (child.kind !== "changed") return <p>{words.children[child.kind](child.name)}</p>;
  const names = { siteName, freeWeekdays: preview.freeWeekdays };
  return (
    <>
      <p>{words.children.changed(child.name)}</p>
      {child.parts.map(({ part, direction }) => (
        <div key={part} class="change-part">
          <p class="change-was">
            <span class="change-label">{editorWords.was}</span> {sayPart(child.before, part, names).join(" ")}
          </p>
          <p>
            <span class="change-label">{editorWords.is}</span> {sayPart(child.after, part, names).join(" ")}
          </p>
          <p class="quiet">{editorWords.directions[direction]}</p>
        </div>
      ))}
    </>
  );
}
