import { useState } from "preact/hooks";
import type { BackupView } from "#domain/backup/restore-views";
import { backupWords as words } from "#locales/backup-words";
import type { FamilyView } from "#domain/report/parent-views";
import { restoreWords } from "#locales/restore-words";
import type { LoadVault } from "../../backup/load-vault.ts";
import { MakeBackupCard } from "../../backup/make-backup-card.tsx";
import { useView } from "../../../hooks/use-view.ts";
import type { Dashboard } from "../use-dashboard.ts";
import { ExportCard } from "./export-card.tsx";
import { ImportCard } from "./import-card.tsx";
import type { SitePermission } from "../plan/site-permission.ts";
import { RestoreCard } from "./restore-card.tsx";
import { SnapshotsCard } from "./snapshots-card.tsx";
import { sayMoment } from "../../backup/say-moment.ts";

type Props = {
  readonly dashboard: Dashboard;
  readonly loadVault: LoadVault;
  readonly permission: SitePermission | null;
  /** Null where there is no plan that can be read, and so nothing to be kept. */
  readonly family: FamilyView | null;
};

/** Everything in one file, out and in again, and what is kept by itself. */
export function BackupSettings({ dashboard, loadVault, permission, family }: Props) {
  const { call, token, take } = dashboard.behindPin;
  const loaded = useView(() => call("backup/view", { token }), { everyMs: null });
  const [restored, count] = useState(0);
  const refresh = () => {
    loaded.refresh();
    void dashboard.refresh();
  };
  /** Another lock may hang on the door now, and its session is another. */
  const onRestored = (fresh: string | null) => {
    if (fresh !== null) dashboard.renew(fresh);
    dashboard.say({ text: restoreWords.done, onUndo: null });
    count(restored + 1);
    refresh();
  };
  return (
    <>
      {family !== null && (
        <section class="card backup-section">
          <h2>{words.title}</h2>
          <p class="quiet">{words.lead}</p>
          <p>{sayLast(loaded.view)}</p>
          <MakeBackupCard
            {...{ call, token, loadVault, take }}
            today={family.today}
            onMade={() => {
              dashboard.say({ text: words.made, onUndo: null });
              loaded.refresh();
            }}
          />
          <p class="quiet">{words.left}</p>
        </section>
      )}
      <RestoreCard key={`file ${restored}`} {...{ dashboard, loadVault, onRestored }} />
      <SnapshotsCard
        key={`snapshots ${restored}`}
        {...{ dashboard, loadVault, onRestored }}
        snapshots={loaded.view?.snapshots ?? []}
        timeZone={loaded.view?.timeZone ?? "UTC"}
      />
      {family !== null && <ExportCard {...{ dashboard, family }} />}
      {family !== null && permission !== null && <ImportCard {...{ dashboard, family, permission }} />}
    </>
  );
}

function sayLast(view: BackupView | null): string {
  if (view === null) return "";
  return view.lastAtMs === null ? words.never : words.last(sayMoment(view.lastAtMs, view.timeZone));
}
