import { useState } from "preact/hooks";
import { clock } from "#locales/format";
import { parentWords } from "#locales/parent-words";
import { pinWords } from "#locales/pin-words";
import type { Call } from "#messages/client";
import { Button } from "../../components/button.tsx";
import { Toast, type ToastText } from "../../components/toast.tsx";
import { useHeadingFocus } from "../../hooks/use-heading-focus.ts";
import { useSession } from "../../hooks/use-session.ts";
import type { Opened } from "../door/door.tsx";
import { HealthLine } from "./health-line.tsx";
import { createParentActions } from "./parent-actions.ts";
import { ParentPanels } from "./parent-panels.tsx";
import { PopupFrame } from "./popup-frame.tsx";
import { UseItMyself } from "./use-it-myself.tsx";
import { useParentView } from "./use-parent-view.ts";

type Props = {
  readonly call: Call;
  readonly opened: Opened;
  readonly tabId: number | null;
  readonly onLocked: () => void;
  readonly onSessionOver: () => void;
};

/** The parent's popup: today, more time, the limit, this page, pause. No Save: a popup may vanish at any click. */
export function ParentPane({ call, opened, tabId, onLocked, onSessionOver }: Props) {
  const { token, wrongTries } = opened;
  const leftMs = useSession({ call, token, leftMs: opened.leftMs, onOver: onSessionOver });
  const { view, setView, trouble, take } = useParentView({ call, token, tabId, onSessionOver });
  const [toast, say] = useState<ToastText | null>(null);
  const heading = useHeadingFocus();
  const actions = createParentActions({ call, token, tabId, take, show: setView, say });
  const lock = () => void call("door/lock", {}).then(onLocked);

  const header = (
    <>
      <h1 class="popup-who" ref={heading} tabIndex={-1}>
        {parentWords.title}
      </h1>
      <Button look="plain" onPress={lock}>
        {parentWords.lock} {parentWords.lockLeft(leftMs)}
      </Button>
    </>
  );
  const footer = view !== null && (
    <>
      <UseItMyself onUse={(minutes) => void actions.use(minutes).then((done) => done && onLocked())} />
      <HealthLine health={view.health} onFix={(which) => void actions.fix(which)} />
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
        {view !== null && wrongTries !== null && (
          <p class="notice">{pinWords.triedBefore(wrongTries.count, clock(wrongTries.lastAtMs, view.view.timeZone))}</p>
        )}
        {view !== null && <ParentPanels view={view} actions={actions} />}
      </div>
      <Toast toast={toast} onGone={() => say(null)} />
    </PopupFrame>
  );
}
