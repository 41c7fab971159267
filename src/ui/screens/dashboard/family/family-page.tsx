import { FamilyPane, type FamilyLevel } from "../../family/family-pane.tsx";
import type { Dashboard } from "../use-dashboard.ts";
import { FamilyPageLevel } from "./family-page-level.tsx";

type Props = { readonly dashboard: Dashboard; readonly isShown: boolean };

/** Who belongs to the family, with room: the same levels as in the popup. */
export function FamilyPage({ dashboard, isShown }: Props) {
  const { call, token } = dashboard.behindPin;
  return (
    <FamilyPane
      call={call}
      token={token}
      isShown={isShown}
      onSessionOver={dashboard.sessionOver}
      frame={(level: FamilyLevel) => <FamilyPageLevel {...level} />}
    />
  );
}
