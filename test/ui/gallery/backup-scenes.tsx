import type { RestorePreview } from "#domain/backup/restore-preview";
import { readImport } from "#domain/import/read-import";
import { presetPlan } from "#domain/plan/preset-plan";
import type { SetupView } from "#domain/report/parent-views";
import { createClient } from "#messages/client";
import { DashboardApp } from "#ui/screens/dashboard/dashboard-app.tsx";
import { WelcomeApp } from "#ui/screens/welcome/welcome-app.tsx";
import { createFakeSend, type Answers } from "../fake-send.ts";
import { brokenRecord } from "../broken-record.ts";
import { at, childView, familyView, parentView, setupView } from "../fixtures.ts";
import { backupView } from "../backup-view.ts";
import { loadFakeVault } from "../load-fake-vault.ts";
import { health, recordHealth } from "../record-health.ts";
import { openPermission } from "../open-permission.ts";
import { birthdayView } from "./birthday-scenes.tsx";
import { popup } from "./make-scene.tsx";
import type { Scene } from "./scene.ts";

const plan = presetPlan(10);
const preview: RestorePreview = {
  madeAtMs: at("18:05", "2026-11-02"),
  timeZone: "Europe/Madrid",
  freeWeekdays: [6, 7],
  children: [
    {
      name: "Mia",
      kind: "changed",
      before: { ...plan, breaks: null },
      after: { ...plan, dailyMinutes: [90, 90, 90, 90, 90, 120, 120], breaks: { afterMinutes: 30, forMinutes: 10 } },
      parts: [
        { part: "dailyMinutes", direction: "looser" },
        { part: "breaks", direction: "stricter" },
      ],
    },
    { name: "Leo", kind: "added" },
    { name: "Ben", kind: "removed" },
  ],
  grownUps: ["Ada", "Tom"],
  changesLock: true,
  days: 214,
};
const moving: RestorePreview = {
  ...preview,
  children: ["Mia", "Leo"].map((name) => ({ name, kind: "added" })),
  changesLock: false,
};

/** In Settings, `dashboard-settings-*`; the clicks are in lead-to-scene.ts. */
const settings = (answers: Answers = {}): Scene => ({
  sheet: "dashboard",
  draw: () => (
    <DashboardApp
      call={createClient(
        createFakeSend({
          "door/resume": () => ({ token: "t", leftMs: 292_000 }),
          "family/view": () => familyView(),
          "parent/view": () => parentView(),
          "birthday/view": () => birthdayView({ birthdays: [] }),
          "backup/view": () => backupView(),
          "restore/put": () => ({ kind: "taken" }),
          "restore/look": () => ({ kind: "preview", preview }),
          "restore/drop": () => ({}),
          ...answers,
        }).send,
      )}
      permission={openPermission}
      loadVault={loadFakeVault}
      print={() => undefined}
    />
  ),
});

const welcome = (answers: Answers = {}): Scene => ({
  sheet: "welcome",
  draw: () => (
    <WelcomeApp
      call={createClient(
        createFakeSend({
          "setup/view": () => setupView({ step: "welcome" }),
          "setup/restore-put": () => ({ kind: "taken" }),
          "setup/restore-look": () => ({ kind: "needs-secret" }),
          ...answers,
        }).send,
      )}
      browserKind="chromium"
      language="en-GB"
      loadVault={loadFakeVault}
      closeTab={() => undefined}
    />
  ),
});

/** `welcome-lost-*`: the database is gone. */
const lost = (snapshots: SetupView["lost"] = [], answers: Answers = {}): Scene =>
  welcome({
    "setup/view": () => setupView({ lost: snapshots }),
    "setup/restore-look": () => ({ kind: "preview", preview: moving }),
    "setup/restore": () => ({ kind: "done", token: "t" }),
    ...answers,
  });

/** Backups out and in, and what stands when one is not taken. */
export const backupScenes: Readonly<Record<string, Scene>> = {
  "dashboard-backup-month": settings({ "backup/view": () => backupView({ asks: true }) }),
  "dashboard-settings-backup": settings({ "backup/view": () => backupView({ lastAtMs: null, snapshots: [] }) }),
  "dashboard-settings-restore-file": settings(),
  "dashboard-settings-restore-secret": settings({ "restore/look": () => ({ kind: "needs-secret" }) }),
  "dashboard-settings-restore-foreign": settings(),
  "dashboard-settings-snapshot": settings(),
  "dashboard-settings-import": settings({
    "plan/import": () =>
      readImport("reddit.com\nforum.example\nnot a site\n+x.com/a", familyView().children[0]?.plan ?? plan),
  }),
  "dashboard-settings-broken": settings({
    "parent/view": () => parentView({ health: { ...health, record: brokenRecord } }),
  }),
  "dashboard-settings-full": settings({
    "parent/view": () =>
      parentView({ health: { ...health, record: { ...recordHealth, unwrittenSinceMs: at("17:10") } } }),
  }),
  "dashboard-lost-plan": settings({ "family/view": () => ({ refused: "not-now", say: "no-plan" }) }),
  "welcome-lost": lost(),
  "welcome-lost-snapshots": lost([3, 2, 1].map((id) => ({ id, madeAtMs: at("18:05", `2026-11-0${id}`) }))),
  "welcome-lost-foreign": lost(),
  "welcome-lost-waiting": lost([], { "setup/restore-look": () => ({ kind: "waiting", waitMs: 28_000 }) }),
  "welcome-lost-back": lost(),
  "popup-door-gone": popup({
    "child/view": () => childView({ state: "needs-parent", child: null, sites: [], plan: null }),
    "door/wait": () => ({ waitMs: 0, isLost: true }),
  }),
  "welcome-backup": welcome(),
  "welcome-backup-secret": welcome(),
  "welcome-backup-preview": welcome({ "setup/restore-look": () => ({ kind: "preview", preview: moving }) }),
};
