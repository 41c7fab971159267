import { vi } from "vitest";
import { createClient } from "#messages/client";
import { DashboardApp } from "#ui/screens/dashboard/dashboard-app.tsx";
import type { SitePermission } from "#ui/screens/dashboard/plan/site-permission.ts";
import { createFakeSend, type Answers } from "./fake-send.ts";
import { familyView, parentView } from "./fixtures.ts";
import { backupView } from "./backup-view.ts";
import { loadFakeVault } from "./load-fake-vault.ts";
import { mount } from "./mount.ts";
import { openPermission } from "./open-permission.ts";

/** The dashboard over a background that answers from a table, with the session that a popup left open. */
export async function showDashboard(answers: Answers = {}, permission: SitePermission = openPermission) {
  const background = createFakeSend({
    "door/resume": () => ({ token: "t", leftMs: 292_000 }),
    "door/wait": () => ({ waitMs: 0 }),
    "door/unlock": () => ({ kind: "open", token: "u", leftMs: 292_000, wrongTries: null }),
    "door/lock": () => ({}),
    "family/view": () => familyView(),
    "parent/view": () => parentView(),
    "plan/change": () => familyView(),
    "backup/view": () => backupView(),
    "calendar/change": () => familyView(),
    ...answers,
  });
  const page = await mount(
    <DashboardApp
      call={createClient(background.send)}
      permission={permission}
      loadVault={loadFakeVault}
      print={vi.fn()}
    />,
  );
  // First the session is handed over, then the family is asked for.
  await page.settle();
  return { page, background };
}
