import { useEffect, useState } from "preact/hooks";
import type { BackupView } from "#domain/backup/restore-views";
import { andOf } from "#locales/and-of";
import { backupWords as words } from "#locales/backup-words";
import { Button } from "../../../components/button.tsx";
import type { LoadVault } from "../../backup/load-vault.ts";
import { doorBehindPin } from "../../backup/restore-door.ts";
import { sayProblem } from "../../backup/say-problem.ts";
import { RestorePanel } from "../../backup/restore-panel.tsx";
import { useRestore } from "../../backup/use-restore.ts";
import type { Dashboard } from "../use-dashboard.ts";
import { sayMoment } from "../../backup/say-moment.ts";

type Props = {
  readonly dashboard: Dashboard;
  readonly loadVault: LoadVault;
  readonly onRestored: (token: string | null) => void;
  readonly snapshots: BackupView["snapshots"];
  readonly timeZone: string;
};

/** What was kept by itself, each with what it would change. */
export function SnapshotsCard({ snapshots, timeZone, ...given }: Props) {
  const [chosen, choose] = useState<number | null>(null);
  return (
    <section class="card backup-section">
      <h2>{words.snapshots}</h2>
      <p class="quiet">{words.snapshotsLead}</p>
      {snapshots.length === 0 && <p>{words.noSnapshots}</p>}
      <ul class="snapshot-rows">
        {snapshots.map(({ id, madeAtMs, children }) => {
          const at = sayMoment(madeAtMs, timeZone);
          return (
            <li key={id} class="snapshot-row">
              <span>
                {at} <span class="quiet">{andOf(children)}</span>
              </span>
              {chosen === id ? (
                <ChosenSnapshot id={id} {...given} onDrop={() => choose(null)} />
              ) : (
                <Button look="plain" label={words.lookAt(at)} onPress={() => choose(id)}>
                  {words.look}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type ChosenProps = Omit<Props, "snapshots" | "timeZone"> & { readonly id: number; readonly onDrop: () => void };

/** Looked at as soon as it is chosen; left as it is, it closes again. */
function ChosenSnapshot({ id, dashboard, loadVault, onRestored, onDrop }: ChosenProps) {
  const { call, token } = dashboard.behindPin;
  const restoring = useRestore({
    door: doorBehindPin(call, token, id),
    loadVault,
    onDone: onRestored,
    onSessionOver: dashboard.sessionOver,
  });
  useEffect(() => void restoring.look(null), []);
  const { state } = restoring;
  if (state.at === "choosing")
    return state.problem === null ? null : (
      <p class="field-error" role="alert">
        {sayProblem(state.problem)}
      </p>
    );
  const drop = async () => {
    await restoring.drop();
    onDrop();
  };
  return <RestorePanel restoring={{ ...restoring, drop }} />;
}
