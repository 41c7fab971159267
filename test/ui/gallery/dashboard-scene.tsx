import { USUAL_RETENTION } from "#domain/record/retention";
import { checkOwnHost } from "#domain/catalogue/check-own-host";
import { findPage } from "#domain/catalogue/find-page";
import { createClient } from "#messages/client";
import { DashboardApp } from "#ui/screens/dashboard/dashboard-app.tsx";
import { createFakeSend, type Answers } from "../fake-send.ts";
import { familyView, parentView, peopleView } from "../fixtures.ts";
import { backupView } from "../backup-view.ts";
import { loadFakeVault } from "../load-fake-vault.ts";
import { openPermission } from "../open-permission.ts";
import { birthdayView } from "./birthday-scenes.tsx";
import type { Scene } from "./scene.ts";

/** The parent's console over a background that answers so. */
export const dashboard = (answers: Answers = {}): Scene => ({
  sheet: "dashboard",
  draw: () => (
    <DashboardApp
      call={createClient(
        createFakeSend({
          "door/resume": () => ({ token: "t", leftMs: 292_000 }),
          "family/view": () => familyView(),
          "parent/view": () => parentView(),
          "people/view": () => peopleView(),
          "backup/view": () => backupView(),
          "plan/find-page": ({ typed }) => findPage(typed),
          "plan/find-site": ({ host, own }) => checkOwnHost(host, own),
          "birthday/view": () => birthdayView({ birthdays: [] }),
          "record/keeping": () => ({ retention: USUAL_RETENTION, isForgetting: false }),
          ...answers,
        }).send,
      )}
      permission={{ ...openPermission, missing: async (sites) => sites.slice(1) }}
      loadVault={loadFakeVault}
      print={() => undefined}
    />
  ),
});
