import { useState } from "preact/hooks";
import type { ChildId } from "#domain/ids";
import { familyWords } from "#locales/family-words";
import { parentWords } from "#locales/parent-words";
import type { Call } from "#messages/client";
import { Button } from "../../components/button.tsx";
import { Toast, type ToastText } from "../../components/toast.tsx";
import { useHeadingFocus } from "../../hooks/use-heading-focus.ts";
import type { Opened } from "../door/opened.ts";
import { TriedBefore } from "../door/tried-before.tsx";
import type { SitePermission } from "../dashboard/plan/site-permission.ts";
import { CodeQuestion } from "../parent/code-question.tsx";
import { HealthLine } from "../parent/health-line.tsx";
import { createParentActions } from "../parent/parent-actions.ts";
import { ParentPanels } from "./parent-panels.tsx";
import { PopupFrame } from "./popup-frame.tsx";
import { SeenLine } from "./seen-line.tsx";
import { UseItMyself } from "./use-it-myself.tsx";
import { useParentView } from "./use-parent-view.ts";

type Props = {
  readonly call: Call;
  readonly opened: Opened;
  /** Of the session. */
  readonly leftMs: number;
  readonly tabId: number | null;
  readonly permission: SitePermission | null;
  readonly onFamily: () => void;
  readonly onPlan: () => void;
  readonly onLocked: () => void;
  readonly onSessionOver: () => void;
};

/** The parent's popup: today, more time, the limit, this page, pause. No Save: a popup may vanish at any click. */
export function ParentPane(props: Props) {
  const { call, opened, leftMs, tabId, permission, onFamily, onPlan, onLocked, onSessionOver } = props;
  const { token } = opened;
  const [child, choose] = useState<ChildId | null>(null);
  const { view, setView, trouble, take } = useParentView({ call, token, tabId, child, onSessionOver });
  const [toast, say] = useState<ToastText | null>(null);
  const heading = useHeadingFocus();
  const actions = createParentActions({ call, token, tabId, permission, take, show: setView, say });
  const lock = () => void call("door/lock", {}).then(onLocked);

  const header = (
    <>
      <h1 class="popup-who" ref={heading} tabIndex={-1}>
        {view === null || view.grownUp === "" ? parentWords.title : familyWords.hello(view.grownUp)}
      </h1>
      <Button look="plain" onPress={lock}>
        {parentWords.lock} {parentWords.lockLeft(leftMs)}
      </Button>
    </>
  );
  const footer = view !== null && (
    <>
      <Button look="plain" onPress={onFamily}>
        {familyWords.title}
      </Button>
      <UseItMyself onUse={(minutes) => void actions.use(minutes).then((done) => done && onLocked())} />
      <Button look="plain" onPress={onPlan}>
        {parentWords.plan}
      </Button>
    </>
  );
  return (
    <PopupFrame header={header} footer={footer}>
      <div class="parent enter">
        {trouble !== null && (
          <p class="notice" role="alert">
            {trouble}
          </p>
        )}
        {view !== null && <TriedBefore opened={opened} timeZone={view.view.timeZone} />}
        {view !== null && view.asksForCode && (
          <CodeQuestion
            onAtHand={() =>
              void call("door/code-at-hand", { token })
                .then(take)
                .then((made) => made && setView(made))
            }
            onFamily={onFamily}
          />
        )}
        {view !== null && <SeenLine seen={view.seen} onLook={onPlan} />}
        {view !== null && <ParentPanels view={view} actions={actions} onChoose={choose} />}
        {view !== null && (
          <HealthLine
            health={view.health}
            onFix={(which) => (which === "record" ? onPlan() : void actions.fix(which))}
          />
        )}
      </div>
      <Toast toast={toast} onGone={() => say(null)} />
    </PopupFrame>
  );
}
