import { restoreWords as words } from "#locales/restore-words";
import type { Call } from "#messages/client";
import type { LoadVault } from "../backup/load-vault.ts";
import { doorOfFirstRun } from "../backup/restore-door.ts";
import { RestorePanel } from "../backup/restore-panel.tsx";
import { useRestore } from "../backup/use-restore.ts";
import { Screen } from "./screen.tsx";

type Props = {
  readonly call: Call;
  readonly loadVault: LoadVault;
  readonly onRestored: (token: string) => void;
};

/** "I have a backup": the family moves in with everything it had, and nothing is filled up again by it. */
export function BackupStep({ call, loadVault, onRestored }: Props) {
  const restoring = useRestore({
    door: doorOfFirstRun(call, null),
    loadVault,
    onDone: (token) => token !== null && onRestored(token),
    onSessionOver: () => undefined,
  });
  return (
    <Screen headline={words.title}>
      <p class="quiet">{words.lead}</p>
      <RestorePanel restoring={restoring} />
    </Screen>
  );
}
