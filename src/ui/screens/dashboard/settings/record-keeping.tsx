import { useEffect, useState } from "preact/hooks";
import type { ChildId } from "#domain/ids";
import type { KeepingView } from "#domain/record/keeping-view";
import type { KeptFor as Kept, Retention } from "#domain/record/retention";
import type { FamilyView } from "#domain/report/parent-views";
import { keepingWords as words } from "#locales/keeping-words";
import type { Dashboard } from "../use-dashboard.ts";
import { Forget } from "./forget.tsx";
import { KeptFor } from "./kept-for.tsx";

type Props = { readonly dashboard: Dashboard; readonly family: FamilyView; readonly isShown: boolean };

/** What becomes of the record: asked for when the settings are looked at. */
export function RecordKeeping({ dashboard, family, isShown }: Props) {
  const [view, show] = useState<KeepingView | null>(null);
  const { token } = dashboard.behindPin;

  const take = (found: KeepingView | null): boolean => {
    if (found !== null) show(found);
    return found !== null;
  };
  useEffect(() => {
    if (isShown) void dashboard.send("record/keeping", (given) => ({ token: given })).then(take);
  }, [isShown, token, dashboard.changes]);

  const keep = async (what: keyof Retention, keptFor: Kept): Promise<boolean> =>
    take(await dashboard.send("record/keep", (given) => ({ token: given, what, keptFor })));
  const change = async (before: Retention, what: keyof Retention, keptFor: Kept): Promise<void> => {
    if (!(await keep(what, keptFor))) return;
    const undo = () => {
      dashboard.say(null);
      void keep(what, before[what]);
    };
    dashboard.say({ text: words.changed, onUndo: undo });
  };
  const forget = async (what: "week" | "everything", child: ChildId | null): Promise<void> => {
    if (!take(await dashboard.send("record/forget", (given) => ({ token: given, what, child })))) return;
    dashboard.say({ text: words.done, onUndo: null });
    await dashboard.refresh();
  };
  if (view === null) return null;
  return (
    <>
      <KeptFor retention={view.retention} onChange={(what, keptFor) => void change(view.retention, what, keptFor)} />
      <Forget
        children={family.children}
        isForgetting={view.isForgetting}
        onForget={(...asked) => void forget(...asked)}
      />
    </>
  );
}
