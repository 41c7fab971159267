import type { Dashboard } from "../use-dashboard.ts";
import { BackupLine } from "./backup-line.tsx";
import { SeenSites } from "./seen-sites.tsx";

type Props = { readonly dashboard: Dashboard; readonly onBackup: () => void };

/** What Today asks of a parent now and then, loaded after the day itself stands. */
export function TodayMore({ dashboard, onBackup }: Props) {
  return (
    <>
      <SeenSites dashboard={dashboard} />
      <BackupLine dashboard={dashboard} onGo={onBackup} />
    </>
  );
}
