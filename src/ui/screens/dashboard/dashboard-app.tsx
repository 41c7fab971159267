import { useState } from "preact/hooks";
import { commonWords } from "#locales/common-words";
import { dashboardWords } from "#locales/dashboard-words";
import type { Call } from "#messages/client";
import { TriedBefore } from "../door/tried-before.tsx";
import { Toast } from "../../components/toast.tsx";
import type { LoadVault } from "../backup/load-vault.ts";
import { useLoaded } from "../../hooks/use-loaded.ts";
import { DashboardDoor } from "./dashboard-door.tsx";
import { DashboardNav, type DashboardPage } from "./dashboard-nav.tsx";
import { PlanPage } from "./plan/plan-page.tsx";
import type { SitePermission } from "./plan/site-permission.ts";
import { SettingsPage } from "./settings/settings-page.tsx";
import { TodayPage } from "./today/today-page.tsx";
import { useDashboard } from "./use-dashboard.ts";

type Props = {
  readonly call: Call;
  readonly permission: SitePermission;
  readonly loadVault: LoadVault;
  readonly print: () => void;
  /** Where it opens; the popup's line of the week leads straight to the record. */
  readonly startsAt?: DashboardPage;
};

/** Seldom the first thing that is wanted, and not small. */
const familyPage = async () => (await import("./family/family-page.tsx")).FamilyPage;
const recordPage = async () => (await import("./record/load-record-page.ts")).loadRecordPage();

/**
 * The parent's console. Locked, it stands where it stood, unseen: what was typed is there again after the PIN. Before the
 * first PIN there is nothing behind the door.
 */
export function DashboardApp({ call, permission, loadVault, print, startsAt = "today" }: Props) {
  const dashboard = useDashboard(call, permission);
  const [page, go] = useState<DashboardPage>(startsAt);
  const FamilyPage = useLoaded(page === "family", familyPage);
  const RecordPage = useLoaded(page === "record", recordPage);
  const { opened, family, rows, trouble } = dashboard;
  const isLocked = opened === null;
  // A plan that cannot be read: what was kept of it may be.
  const isLost = !isLocked && family === null && trouble !== null;
  const WayBack = useLoaded(isLost, () => import("./settings/backup-settings.tsx").then((part) => part.BackupSettings));
  const turnTo = (next: DashboardPage) => {
    go(next);
    void dashboard.refresh();
  };
  const shown = (name: DashboardPage) => ({ hidden: page !== name });
  return (
    <div class="dashboard">
      {isLocked && <DashboardDoor call={call} wasOpen={family !== null} onOpen={dashboard.open} />}
      {family !== null && (
        <div class="dashboard-open" hidden={isLocked}>
          <DashboardNav
            call={call}
            opened={opened}
            page={page}
            onGo={turnTo}
            onLock={() => void dashboard.lock()}
            onOver={dashboard.sessionOver}
          />
          <main class="dashboard-main">
            {opened !== null && <TriedBefore opened={opened} timeZone={family.calendar.timeZone} />}
            {trouble !== null && (
              <p class="field-error" role="alert">
                {trouble}
              </p>
            )}
            <div {...shown("today")}>
              <TodayPage dashboard={dashboard} onBackup={() => turnTo("settings")} onFamily={() => turnTo("family")} />
            </div>
            <div {...shown("plan")}>
              <PlanPage dashboard={dashboard} family={family} permission={permission} print={print} />
            </div>
            <div {...shown("record")}>
              {RecordPage !== null && (
                <RecordPage dashboard={dashboard} family={family} isShown={page === "record"} print={print} />
              )}
            </div>
            <div {...shown("family")}>
              {FamilyPage !== null && <FamilyPage dashboard={dashboard} isShown={page === "family"} />}
            </div>
            <div {...shown("settings")}>
              <SettingsPage
                {...{ dashboard, family, loadVault, permission }}
                isShown={page === "settings"}
                health={rows[0]?.health ?? null}
              />
            </div>
          </main>
          <Toast toast={dashboard.toast} onGone={() => dashboard.say(null)} />
        </div>
      )}
      {!isLocked && family === null && (
        <main class="dashboard-lost">
          <h1>{dashboardWords.title}</h1>
          <p class="quiet" role="status">
            {trouble ?? `${dashboardWords.oneMoment} ${commonWords.tryAgain}`}
          </p>
          {WayBack !== null && <WayBack {...{ dashboard, loadVault, permission, family }} />}
        </main>
      )}
    </div>
  );
}
