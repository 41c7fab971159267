import { childId } from "#domain/ids";
import { presetPlan } from "#domain/plan/preset-plan";
import { createClient } from "#messages/client";
import { DashboardApp } from "#ui/screens/dashboard/dashboard-app.tsx";
import { RecordApp } from "#ui/screens/dashboard/record/record-app.tsx";
import { backupView } from "../backup-view.ts";
import { createFakeSend, type Answers } from "../fake-send.ts";
import { familyView, parentView } from "../fixtures.ts";
import { openPermission } from "../open-permission.ts";
import { journalPart, recordPart } from "../record-fixtures.ts";
import { birthdayView } from "./birthday-scenes.tsx";
import type { Scene } from "./scene.ts";
import { loadFakeVault } from "../load-fake-vault.ts";

const leo = { id: childId("leo"), name: "Leo", colour: 4, avatar: 2, age: 13, plan: presetPlan(13) };

const record = (answers: Answers = {}): Scene => ({
  sheet: "dashboard",
  draw: () => (
    <DashboardApp
      loadVault={loadFakeVault}
      call={createClient(
        createFakeSend({
          "door/resume": () => ({ token: "t", leftMs: 292_000 }),
          "family/view": () => ({ ...familyView(), children: [...familyView().children, leo] }),
          "parent/view": () => parentView(),
          "birthday/view": () => birthdayView({ birthdays: [] }),
          "backup/view": () => backupView(),
          "record/days": (span) => recordPart(span),
          "record/journal": (span) => journalPart(span),
          ...answers,
        }).send,
      )}
      permission={openPermission}
      print={() => undefined}
      startsAt="record"
    />
  ),
});

const ownRecord = (answers: Answers): Scene => ({
  sheet: "dashboard",
  draw: () => <RecordApp call={createClient(createFakeSend(answers).send)} date="2026-11-18" print={() => undefined} />,
});

/** The record: the week, every folded part, the page to talk over, and a child's own. */
export const recordScenes: Readonly<Record<string, Scene>> = {
  "record-week": record(),
  "record-week-before": record(),
  "record-week-by-site": record(),
  "record-tables": record(),
  "record-empty": record({
    "record/days": (span) => recordPart(span, { firstDate: "2026-11-18", days: [] }),
    "record/journal": (span) => journalPart(span, { events: [] }),
  }),
  "record-day": record(),
  "record-places": record(),
  "record-hours": record(),
  "record-month": record(),
  "record-year": record(),
  "record-all-years": record(),
  "record-answers": record(),
  "record-journal": record(),
  "record-talk": record(),
  "record-own": ownRecord({
    "my-record/days": (span) => recordPart(span),
    "my-record/journal": (span) => journalPart(span),
  }),
  "record-nobody": ownRecord({ "my-record/days": () => ({ refused: "not-now" }) }),
};
