import { backupWords as words } from "#locales/backup-words";
import { Button } from "../../../components/button.tsx";
import { useView } from "../../../hooks/use-view.ts";
import type { Dashboard } from "../use-dashboard.ts";

type Props = { readonly dashboard: Dashboard; readonly onGo: () => void };

/** A month without a backup is said once, and then not again before the next one. */
export function BackupLine({ dashboard, onGo }: Props) {
  const { call, token } = dashboard.behindPin;
  const { view, set } = useView(() => call("backup/view", { token }), { everyMs: null });
  if (view?.asks !== true) return null;
  const close = async () => {
    const closed = await dashboard.send("backup/later", (given) => ({ token: given }));
    if (closed !== null) set(closed);
  };
  return (
    <section class="card backup-line">
      <span>{view.lastAtMs === null ? words.noneYet : words.month}</span>
      <span class="actions">
        <Button look="quiet" onPress={onGo}>
          {words.go}
        </Button>
        <Button look="plain" onPress={() => void close()}>
          {words.later}
        </Button>
      </span>
    </section>
  );
}
