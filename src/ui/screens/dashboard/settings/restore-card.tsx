import { restoreWords as words } from "#locales/restore-words";
import type { LoadVault } from "../../backup/load-vault.ts";
import { doorBehindPin } from "../../backup/restore-door.ts";
import { RestorePanel } from "../../backup/restore-panel.tsx";
import { useRestore } from "../../backup/use-restore.ts";
import type { Dashboard } from "../use-dashboard.ts";

type Props = {
  readonly dashboard: Dashboard;
  readonly loadVault: LoadVault;
  readonly onRestored: (token: string | null) => void;
};

/** A file that comes in again, behind the PIN. */
export function RestoreCard({ dashboard, loadVault, onRestored }: Props) {
  const { call, token } = dashboard.behindPin;
  const restoring = useRestore({
    door: doorBehindPin(call, token, null),
    loadVault,
    onDone: onRestored,
    onSessionOver: dashboard.sessionOver,
  });
  return (
    <section class="card backup-section">
      <h2>{words.title}</h2>
      <p class="quiet">{words.lead}</p>
      <RestorePanel restoring={restoring} />
    </section>
  );
}
