// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { RestoreLook } from "#domain/backup/restore-views";
import { writeBackupFile } from "#domain/backup/write-backup-file";
import { childId } from "#domain/ids";
import { readImport } from "#domain/import/read-import";
import { presetPlan } from "#domain/plan/preset-plan";
import { chooseFile } from "../choose-file.ts";
import type { Answers } from "../fake-send.ts";
import { backupView } from "../backup-view.ts";
import { at, familyView, setupView } from "../fixtures.ts";
import { showDashboard } from "../show-dashboard.tsx";
import { showWelcome } from "./show-welcome.tsx";

const FILE = writeBackupFile({ madeAtMs: 1, sealed: null }, ['{"kind":"head"}', '{"kind":"end"}']).join("");
const twoChildren = ["Mia", "Leo"].map((name) => ({
  ...{ id: childId(name.toLowerCase()), name, colour: 0, avatar: 0, age: 10 },
  plan: presetPlan(10),
}));

/** What was handed to the browser as downloads. */
const saved: Blob[] = [];
beforeEach(() => {
  saved.length = 0;
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return "blob:porchlight";
  });
});
afterEach(() => vi.restoreAllMocks());

async function showSettings(answers: Answers = {}) {
  const shown = await showDashboard(answers);
  await shown.page.press("Settings");
  await vi.waitFor(async () => {
    await shown.page.settle();
    if (!shown.page.text().includes("Export the record")) throw new Error("Not there yet.");
  });
  return shown;
}

/** A file takes turns of its own to be read. */
async function settled({ page }: Awaited<ReturnType<typeof showSettings>>): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((done) => setImmediate(done));
    await page.settle();
  }
}

describe("exporting the record", () => {
  it("hands out a table of everyone, or of the child and in the form that is chosen", async () => {
    const shown = await showSettings({
      "family/view": () => ({ ...familyView(), children: twoChildren }),
      "record/export": ({ at: place, as }) => ({
        of: place?.of ?? "days",
        lines: [place === null ? '{"first":1}' : '{"second":2}'],
        next: place === null && as === "json" ? { of: "events", from: 0 } : null,
        done: 0.5,
      }),
    });
    await shown.page.press("Export");
    await settled(shown);
    expect(shown.background.named("record/export")).toEqual([{ token: "t", child: null, as: "csv", at: null }]);
    expect(await saved[0]?.text()).toMatch(/^\ufeff?child,date,period,.*\r\n\{"first":1\}$/);
    await shown.page.tick("A document (JSON): minutes and journal");
    await shown.page.tick("Leo");
    await shown.page.press("Export");
    await settled(shown);
    expect(JSON.parse((await saved[1]?.text()) ?? "")).toMatchObject({ days: [{ first: 1 }], events: [{ second: 2 }] });
    expect(shown.background.named("record/export").at(-1)).toMatchObject({ child: "leo", as: "json" });
    await shown.page.gone();
  });
});

describe("bringing along what another blocker held", () => {
  const reading = () =>
    readImport("reddit.com\nnot a site\n+x.com/a", familyView().children[0]?.plan ?? presetPlan(10));

  it("shows what would change and what is left out, and takes it as a change of the plan", async () => {
    const shown = await showSettings({ "plan/import": reading });
    await chooseFile(shown.page, "reddit.com", 2);
    expect(shown.page.text()).toContain("Reddit");
    expect(shown.page.text()).toContain("2 lines are left out");
    expect(shown.background.named("plan/change")).toEqual([]);
    await shown.page.press("Take it into Mia's plan");
    expect(shown.background.named("plan/change")).toMatchObject([{ child: "mia", plan: reading().plan }]);
    await shown.page.gone();
  });

  it("says so where nothing is a site, and asks for another file", async () => {
    const shown = await showSettings({ "plan/import": ({ text }) => readImport(text, presetPlan(10)) });
    await chooseFile(shown.page, "<html>", 2);
    expect(shown.page.text()).toContain("No site was found in this file. Nothing was changed.");
    await shown.page.gone();
  });
});

describe("Today", () => {
  it("mentions a backup that is a month old, leads to it, and is closed by a tap", async () => {
    const { page, background } = await showDashboard({
      "backup/view": () => backupView({ asks: true }),
      "backup/later": () => backupView(),
    });
    await vi.waitFor(async () => {
      await page.settle();
      expect(page.text()).toContain("The last backup is a month old.");
    });
    await page.press("Not now");
    expect(background.named("backup/later")).toHaveLength(1);
    expect(page.text()).not.toContain("a month old");
    await page.gone();
  });
});

const moving = {
  ...{ madeAtMs: at("18:05", "2026-11-02"), timeZone: "Europe/Madrid", freeWeekdays: [6, 7] },
  ...{ children: [{ name: "Mia", kind: "added" as const }], grownUps: ["Ada"], changesLock: false, days: 3 },
};

describe("the first run", () => {
  it("takes a backup, opened by its PIN, and goes on with the switches", async () => {
    const { page, background } = await showWelcome(
      {},
      {
        "setup/restore-put": () => ({ kind: "taken" }),
        "setup/restore-look": ({ secret }) =>
          secret === null ? { kind: "needs-secret" } : { kind: "preview", preview: moving },
        "setup/restore": () => ({ kind: "done", token: "moved" }),
      },
    );
    await page.press("I have a backup");
    await vi.waitFor(async () => {
      await page.settle();
      expect(page.has('input[type="file"]')).toBe(true);
    });
    await chooseFile(page, FILE);
    await page.type("A PIN or the recovery code of the family in the backup", "271828");
    await page.send();
    await page.press("Restore it");
    expect(background.named("setup/restore")).toEqual([{ snapshot: null, secret: "271828" }]);
    expect(page.text()).toContain("Two switches only you can turn");
    await page.press("Later");
    expect(background.named("setup/switches")).toEqual([{ token: "moved" }]);
    await page.gone();
  });

  it("offers none once there is a PIN", async () => {
    const { page } = await showWelcome(setupView({ step: "welcome", pinIsSet: true }));
    expect(page.text()).not.toContain("I have a backup");
    await page.gone();
  });
});

describe("where the database is gone", () => {
  const lost = { lost: [{ id: 7, madeAtMs: at("18:05", "2026-11-02") }] };
  async function showLost(answers: Answers = {}) {
    const shown = await showWelcome(lost, {
      "setup/restore-put": () => ({ kind: "taken" }),
      "setup/restore-look": ({ secret }) =>
        secret === null ? { kind: "needs-secret" } : { kind: "preview", preview: moving },
      "setup/restore": () => ({ kind: "done", token: "moved" }),
      ...answers,
    });
    await vi.waitFor(async () => {
      await shown.page.settle();
      expect(shown.page.text()).toContain("The lamp needs a parent.");
    });
    return shown;
  }

  it("the page offers the ways back, and no first run", async () => {
    const { page } = await showLost();
    expect(page.text()).toContain("2 November 2026");
    expect(page.text()).not.toContain("Set it up");
    await page.gone();
  });

  it("a snapshot comes back by its PIN, and the page says that all is paused", async () => {
    const { page, background, keep } = await showLost();
    await page.press("See what would change");
    await page.type("A PIN or the recovery code of the family in the backup", "271828");
    await page.send();
    keep({ lost: null });
    await page.press("Restore it");
    expect(background.named("setup/restore")).toEqual([{ snapshot: 7, secret: "271828" }]);
    expect(page.text()).toContain("So everything is paused until you end the pause.");
    expect(page.root.querySelector("a")?.getAttribute("href")).toBe("dashboard.html");
    await page.gone();
  });

  it("says of another family's file that it is one, and of a wait how long it is", async () => {
    const looks: RestoreLook[] = [
      { kind: "not-theirs" },
      { kind: "needs-secret" },
      { kind: "waiting", waitMs: 28_000 },
    ];
    const { page } = await showLost({ "setup/restore-look": () => looks.shift() ?? { kind: "incomplete" } });
    await page.press("I have a backup");
    await chooseFile(page, FILE);
    expect(page.text()).toContain("of another family than the one that was here");
    await chooseFile(page, FILE);
    await page.type("A PIN or the recovery code of the family in the backup", "000001");
    await page.send();
    expect(page.text()).toContain("Next try in 28 s. A recovery code works now.");
    await page.gone();
  });
});
