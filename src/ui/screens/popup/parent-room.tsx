import { useState } from "preact/hooks";
import type { Call } from "#messages/client";
import { useLoaded } from "../../hooks/use-loaded.ts";
import { useSession } from "../../hooks/use-session.ts";
import type { Opened } from "../door/opened.ts";
import type { SitePermission } from "../dashboard/plan/site-permission.ts";
import { FamilyPane } from "../family/family-pane.tsx";
import { LeafPane } from "./leaf-pane.tsx";
import { ParentPane } from "./parent-pane.tsx";

type Props = {
  readonly call: Call;
  readonly tabId: number | null;
  readonly loadPermission: () => Promise<SitePermission>;
  readonly opened: Opened;
  readonly onHome: () => void;
  readonly onPlan: () => void;
  readonly onSessionOver: () => void;
};

/** Behind the door: today, and the family, with one session that input prolongs in both. */
export function ParentRoom({ call, tabId, loadPermission, opened, onHome, onPlan, onSessionOver }: Props) {
  const { token } = opened;
  const leftMs = useSession({ call, token, leftMs: opened.leftMs, onOver: onSessionOver });
  const permission = useLoaded(true, loadPermission);
  const [at, go] = useState<"today" | "family">("today");
  if (at === "family") {
    const today = () => go("today");
    return (
      <FamilyPane
        call={call}
        token={token}
        isShown
        onSessionOver={onSessionOver}
        frame={({ onBack, ...level }) => <LeafPane {...level} onBack={onBack ?? today} />}
      />
    );
  }
  return (
    <ParentPane
      call={call}
      opened={opened}
      leftMs={leftMs}
      tabId={tabId}
      permission={permission}
      onFamily={() => go("family")}
      onPlan={onPlan}
      onLocked={onHome}
      onSessionOver={onSessionOver}
    />
  );
}
