import { useState } from "preact/hooks";
import type { Call } from "#messages/client";
import type { SitePermission } from "../dashboard/plan/site-permission.ts";
import type { Opened } from "../door/opened.ts";
import { DoorPane } from "./door-pane.tsx";
import { ParentRoom } from "./parent-room.tsx";

type Props = {
  readonly call: Call;
  readonly tabId: number | null;
  readonly loadPermission: () => Promise<SitePermission>;
  readonly onHome: () => void;
  readonly onPlan: () => void;
};

type Side = { readonly opened: Opened | null; readonly isLocked: boolean };

/**
 * What lies behind "Parent": the PIN, then the parent's popup for as long as its session is open. When that ends, the PIN
 * stands in front of it, and what was typed waits behind.
 */
export function ParentSide({ call, tabId, loadPermission, onHome, onPlan }: Props) {
  const [{ opened, isLocked }, set] = useState<Side>({ opened: null, isLocked: true });
  // Of that session: what was asked in one that is over may be answered when the next is open.
  const lock = (over: Opened) =>
    set((now) => (now.opened?.token === over.token ? { opened: over, isLocked: true } : now));
  return (
    <>
      {isLocked && <DoorPane call={call} onBack={onHome} onOpen={(next) => set({ opened: next, isLocked: false })} />}
      {opened !== null && (
        <div hidden={isLocked}>
          <ParentRoom
            call={call}
            tabId={tabId}
            loadPermission={loadPermission}
            opened={opened}
            onHome={onHome}
            onPlan={onPlan}
            onSessionOver={() => lock(opened)}
          />
        </div>
      )}
    </>
  );
}
