import { ownSitesOf } from "#domain/plan/own-sites-of";
import type { FamilyView } from "#domain/report/parent-views";
import type { SitePermission } from "../plan/site-permission.ts";
import type { Dashboard } from "../use-dashboard.ts";
import { BackupSettings } from "./backup-settings.tsx";
import type { LoadVault } from "../../backup/load-vault.ts";
import { RecordKeeping } from "./record-keeping.tsx";
import { WatchElsewhere } from "./watch-elsewhere.tsx";

type Props = {
  readonly dashboard: Dashboard;
  readonly family: FamilyView;
  readonly loadVault: LoadVault;
  readonly permission: SitePermission;
  readonly isShown: boolean;
};

/** What Settings has beside the family's days, loaded together when it is first turned to. */
export function SettingsMore({ dashboard, family, loadVault, permission, isShown }: Props) {
  return (
    <>
      <WatchElsewhere {...{ dashboard, permission }} ownSites={ownSitesOf(family)} />
      <RecordKeeping {...{ dashboard, family, isShown }} />
      <BackupSettings {...{ dashboard, loadVault, permission, family }} />
    </>
  );
}
