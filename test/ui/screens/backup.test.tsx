// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { RestorePreview } from "#domain/backup/restore-preview";
import { readBackupFile } from "#domain/backup/read-backup-file";
import { writeBackupFile } from "#domain/backup/write-backup-file";
import { createClient, type Call } from "#messages/client";
import { createMemoryCipher } from "#test/support/memory/memory-cipher";
import { makeBackup } from "#ui/screens/backup/make-backup.ts";
import { chooseFile } from "../choose-file.ts";
import type { Answers } from "../fake-send.ts";
import { backupView } from "../backup-view.ts";
import { at } from "../fixtures.ts";
import { showDashboard } from "../show-dashboard.tsx";

const PARTS = ['{"kind":"head"}', '{"kind":"hours","rows":[]}', '{"kind":"end","signature":"s"}'];
const FILE = writeBackupFile({ madeAtMs: 1, sealed: null }, PARTS).join("");
const PASSPHRASE = "a boat with a red sail";
const preview: RestorePreview = {
  ...{ madeAtMs: at("18:05", "2026-11-02"), timeZone: "Europe/Madrid", freeWeekdays: [6, 7] },
  ...{ children: [{ name: "Mia", kind: "added" }], grownUps: ["Ada"], changesLock: false, days: 3 },
};
const restores: Answers = {
  "restore/put": () => ({ kind: "taken" }),
  "restore/look": () => ({ kind: "preview", preview }),
  ...{ "restore/do": () => ({ kind: "done", token: null }), "restore/drop": () => ({}) },
};

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
  const shown = await showDashboard({
    ...restores,
    "backup/part": ({ at: place }) => ({
      part: PARTS[place === null ? 0 : 1] ?? "",
      rows: place === null ? 0 : 4,
      of: 4,
      next: place === null ? { kind: "hours", after: null } : null,
    }),
    "backup/end": () => ({ part: PARTS[2] ?? "" }),
    ...answers,
  });
  await shown.page.press("Settings");
  await vi.waitFor(async () => {
    await shown.page.settle();
    if (!shown.page.text().includes("Restore a backup")) throw new Error("Not there yet.");
  });
  return shown;
}
/** A file takes turns of its own to be read. */
async function settled({ page }: Shown): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((done) => setImmediate(done));
    await page.settle();
  }
}

type Shown = Awaited<ReturnType<typeof showSettings>>;

const formOf = ({ page }: Shown) => page.root.querySelector<HTMLFormElement>(".backup-form");
async function make(shown: Shown): Promise<void> {
  formOf(shown)?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await settled(shown);
}

describe("making a backup", () => {
  it("asks for a passphrase that is not guessed, twice", async () => {
    const shown = await showSettings();
    await shown.page.type("Passphrase", "short");
    await make(shown);
    expect(shown.page.text()).toContain("10 characters or more.");
    await shown.page.type("Passphrase", PASSPHRASE);
    await make(shown);
    expect(shown.page.text()).toContain("The two don't match.");
    expect(shown.background.named("backup/part")).toEqual([]);
    await shown.page.gone();
  });

  it("seals every part under it, so that it opens again and nobody reads it on the way", async () => {
    const shown = await showSettings();
    await shown.page.type("Passphrase", PASSPHRASE);
    await shown.page.type("Once more", PASSPHRASE);
    await make(shown);
    const text = (await saved[0]?.text()) ?? "";
    expect(text).not.toContain("kind");
    const read = readBackupFile(text);
    if (!read.ok || read.value.sealed === null) throw new Error("The file is not a sealed backup.");
    const cipher = createMemoryCipher();
    const { salt, iterations } = read.value.sealed;
    const key = await cipher.stretch(PASSPHRASE, salt, iterations);
    const parts = await Promise.all(read.value.content.map((part) => cipher.unseal(key, String(part))));
    expect(parts.map((part) => new TextDecoder().decode(part ?? undefined))).toEqual(PARTS);
    expect(shown.background.named("backup/end")).toMatchObject([
      { sealed: true, prints: [expect.any(String), expect.any(String)] },
    ]);
    await shown.page.gone();
  });

  it("in the open says what that means, and asks for no passphrase", async () => {
    const shown = await showSettings();
    await shown.page.tick("Whoever has the file");
    expect(shown.page.text()).toContain("can be read in it");
    await make(shown);
    const read = readBackupFile((await saved[0]?.text()) ?? "");
    expect(read).toMatchObject({
      ok: true,
      value: { sealed: null, content: PARTS.map((part) => JSON.parse(part) as unknown) },
    });
    await shown.page.gone();
  });

  it("can be stopped, and hands out nothing then", async () => {
    const { background, page } = await showSettings();
    const life = new AbortController();
    const call: Call = async (name, request) => {
      const reply = await createClient(background.send)(name, request);
      life.abort();
      return reply;
    };
    const given = { call, token: "t", vault: createMemoryCipher(), passphrase: null, nowMs: 1 };
    expect(await makeBackup({ ...given, signal: life.signal, onProgress: vi.fn() })).toEqual({ kind: "cancelled" });
    expect(background.named("backup/part")).toHaveLength(1);
    expect(background.named("backup/end")).toEqual([]);
    await page.gone();
  });
});

describe("restoring a backup in Settings", () => {
  it("shows what would change, and changes it when that is wanted", async () => {
    const shown = await showSettings();
    await chooseFile(shown.page, FILE);
    expect(shown.background.named("restore/put")).toEqual(
      PARTS.map((part, index) => ({ token: "t", index, version: 1, part })),
    );
    expect(shown.page.text()).toContain("Made on 2 November 2026, 18:05.");
    expect(shown.page.text()).toContain("Mia is added.");
    expect(shown.page.text()).toContain("The record of 3 days comes along.");
    expect(shown.background.named("restore/do")).toEqual([]);
    await shown.page.press("Restore it");
    expect(shown.background.named("restore/do")).toEqual([{ token: "t", snapshot: null, secret: null }]);
    expect(shown.page.text()).toContain("Restored. It holds from now on.");
    await shown.page.gone();
  });

  it("leaves everything as it is when that is wanted", async () => {
    const shown = await showSettings();
    await chooseFile(shown.page, FILE);
    await shown.page.press("Leave everything as it is");
    expect(shown.background.named("restore/drop")).toHaveLength(1);
    expect(shown.page.text()).not.toContain("Mia is added.");
    await shown.page.gone();
  });

  it.each([
    ["a file of something else", '{"pins":{}}', "This is no backup of Porchlight."],
    ["a file that is cut off", FILE.slice(0, 90), "damaged or cut off"],
    ["a file of a newer version", FILE.replace('"version":1', '"version":2'), "A newer Porchlight made this backup."],
  ])("says of %s what is wrong, and sends none of it", async (_name, text, said) => {
    const shown = await showSettings();
    await chooseFile(shown.page, text);
    expect(shown.page.text()).toContain(said);
    expect(shown.page.text()).toContain("Nothing was changed.");
    expect(shown.background.named("restore/put")).toEqual([]);
    await shown.page.gone();
  });

  it("names the place where a file is damaged", async () => {
    const shown = await showSettings({ "restore/put": () => ({ kind: "damaged", place: "content[1].rows[7]" }) });
    await chooseFile(shown.page, FILE);
    expect(shown.page.text()).toContain("This file is damaged at content[1].rows[7].");
    await shown.page.gone();
  });

  it("asks for the PIN of another household, and says when it is not one", async () => {
    const shown = await showSettings({
      "restore/look": ({ secret }) =>
        secret === null ? { kind: "needs-secret" } : { kind: "wrong-secret", tries: 1, waitMs: 0 },
    });
    await chooseFile(shown.page, FILE);
    await shown.page.type("A PIN or the recovery code of the family in the backup", "730184");
    const form = shown.page.root.querySelector(".secret-form");
    form?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
    await shown.page.settle();
    expect(shown.background.named("restore/look").at(-1)).toMatchObject({ secret: "730184" });
    expect(shown.page.text()).toContain("That's neither a PIN of this backup nor its recovery code.");
    await shown.page.gone();
  });

  it("names the time of a snapshot that was made between two milliseconds", async () => {
    const kept = backupView();
    const snapshots = kept.snapshots.map((one) => ({ ...one, madeAtMs: one.madeAtMs + 0.25 }));
    const shown = await showSettings({ "backup/view": () => ({ ...kept, snapshots, lastAtMs: at("18:05") + 0.5 }) });
    expect(shown.page.text()).toContain("18 November 2026, 07:12");
    await shown.page.gone();
  });

  it("opens a snapshot by its number", async () => {
    const shown = await showSettings();
    await shown.page.press("See what would change: 18 November 2026");
    await shown.page.press("Restore it");
    expect(shown.background.named("restore/do")).toEqual([{ token: "t", snapshot: 4, secret: null }]);
    await shown.page.gone();
  });
});
