import { useState } from "preact/hooks";
import type { Call } from "#messages/client";
import type { Opened } from "../door/door.tsx";
import { DoorPane } from "./door-pane.tsx";
import { ParentPane } from "./parent-pane.tsx";

type Props = {
  readonly call: Call;
  readonly tabId: number | null;
  readonly onHome: () => void;
  readonly onPlan: () => void;
};

/** What lies behind "Parent": the PIN, then the parent's popup for as long as its session is open. */
export function ParentSide({ call, tabId, onHome, onPlan }: Props) {
  const [opened, open] = useState<Opened | null>(null);
  if (opened === null) return <DoorPane call={call} onBack={onHome} onOpen={open} />;
  return (
    <ParentPane
      call={call}
      opened={opened}
      tabId={tabId}
      onPlan={onPlan}
      onLocked={onHome}
      onSessionOver={() => open(null)}
    />
  );
}
