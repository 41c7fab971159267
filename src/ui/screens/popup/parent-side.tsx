import { useState } from "preact/hooks";
import type { Call } from "#messages/client";
import type { Opened } from "../door/opened.ts";
import { DoorPane } from "./door-pane.tsx";
import { ParentRoom } from "./parent-room.tsx";

type Props = {
  readonly call: Call;
  readonly tabId: number | null;
  readonly onHome: () => void;
  readonly onPlan: () => void;
};

/**
 * What lies behind "Parent": the PIN, then the parent's popup for as long as its session is open. When that ends, the PIN
 * stands in front of it, and what was typed waits behind.
 */
export function ParentSide({ call, tabId, onHome, onPlan }: Props) {
  const [opened, open] = useState<Opened | null>(null);
  const [isLocked, lock] = useState(true);
  const unlock = (next: Opened) => {
    open(next);
    lock(false);
  };
  return (
    <>
      {isLocked && <DoorPane call={call} onBack={onHome} onOpen={unlock} />}
      {opened !== null && (
        <div hidden={isLocked}>
          <ParentRoom
            call={call}
            tabId={tabId}
            opened={opened}
            onHome={onHome}
            onPlan={onPlan}
            onSessionOver={() => lock(true)}
          />
        </div>
      )}
    </>
  );
}
