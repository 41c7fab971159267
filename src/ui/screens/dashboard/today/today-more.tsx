import { CodeQuestion } from "../../parent/code-question.tsx";
import type { Dashboard } from "../use-dashboard.ts";
import { BackupLine } from "./backup-line.tsx";
import { SeenSites } from "./seen-sites.tsx";

type Props = { readonly dashboard: Dashboard; readonly onBackup: () => void; readonly onFamily: () => void };

/** What Today asks of a parent now and then, loaded after the day itself stands. */
export function TodayMore({ dashboard, onBackup, onFamily }: Props) {
  const isAtHand = async () => {
    await dashboard.send("door/code-at-hand", (token) => ({ token }));
    await dashboard.refresh();
  };
  return (
    <>
      <SeenSites dashboard={dashboard} />
      {dashboard.rows[0]?.asksForCode === true && <CodeQuestion onAtHand={() => void isAtHand()} onFamily={onFamily} />}
      <BackupLine dashboard={dashboard} onGo={onBackup} />
    </>
  );
}
