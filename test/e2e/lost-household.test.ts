import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BrowserKind } from "../../scripts/browsers/browser-kind.ts";
import { readScreen } from "../../scripts/tour/screen.ts";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, stagePin } from "#test/support/stage/set-up-by-message";
import { catchDownload } from "./support/catch-download.ts";
import { countClosed } from "./support/count-closed.ts";
import { handFile } from "./support/hand-file.ts";
import { openDashboard } from "./support/open-dashboard.ts";
import { openWithBudget } from "./support/open-with-budget.ts";

const FEED = "https://www.instagram.com/";
const pictures = ".output/e2e";

/** Our database in a profile; what `storage.local` keeps lies elsewhere, in Firefox in a database of its own. */
const DATABASE: Readonly<Record<BrowserKind, RegExp>> = {
  chromium: /\/chrome-extension_[^/]*\.indexeddb\.[^/]*$/,
  firefox: /\/storage\/default\/moz-extension\+\+\+[^/^]*\/idb$/,
};

async function databaseFolders(kind: BrowserKind, profile: string): Promise<readonly string[]> {
  const all = await readdir(profile, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => DATABASE[kind].test(path));
}

async function deleteFiles(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** As a dying disk does: the files are there, and say nothing. */
async function breakFiles(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isFile() && entry.name !== "LOCK") await writeFile(join(folder, entry.name), "no database");
}

describe.each([
  ["chromium", "deleted", deleteFiles],
  ["chromium", "broken", breakFiles],
  ["firefox", "deleted", deleteFiles],
  ["firefox", "broken", breakFiles],
] as const)("a household in %s whose database files were %s", (kind, how, lose) => {
  const name = `${how}-${kind}`;
  let userDataDir = "";
  let stage: Stage;
  let file = "";

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    userDataDir = await mkdtemp(join(tmpdir(), "porchlight-lost-"));
    stage = await openWithBudget(kind, 600, { userDataDir });
    const page = await openDashboard(stage);
    const caught = await catchDownload(page);
    const { press, tick, see } = readScreen(page);
    await press("Settings");
    await see("Who can read the file");
    await tick("Whoever has the file");
    await press("Make a backup");
    await see("The backup is among your downloads.");
    file = (await caught()) ?? "";
    await stage.close();
    const folders = await databaseFolders(kind, userDataDir);
    expect(folders).not.toEqual([]);
    for (const folder of folders) await lose(folder);
    stage = await openStage(kind, { userDataDir, install: "none" });
  });
  afterAll(async () => {
    await stage?.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  });

  it("is closed, and its door leads a parent to the way back", async () => {
    await stage.driven.open(FEED).catch(() => undefined);
    await expect.poll(() => countClosed(stage), { timeout: 10_000 }).toBeGreaterThan(0);
    const popup = await stage.driven.openOwnPage("popup.html", "button");
    const { press, see } = readScreen(popup);
    await see("The lamp needs a parent");
    await press("Parent");
    await see("What Porchlight kept in this browser is gone");
    await popup.screenshot({ path: `${pictures}/lost-${name}-door.png` });
    await popup.close();
  });

  it("comes back by its backup and PIN, paused until a parent ends it", async () => {
    const page = await stage.driven.openOwnPage("welcome.html", "h1");
    const { press, fill, see } = readScreen(page);
    await see("The lamp needs a parent.");
    await page.screenshot({ path: `${pictures}/lost-${name}.png` });
    await press("I have a backup");
    await handFile(page, file);
    const secret = "A PIN or the recovery code of the family in the backup";
    await fill(secret, "730184");
    await press("See what would change");
    await see("That's neither a PIN of this backup");
    await fill(secret, stagePin);
    await press("See what would change");
    await see("Mia is added.");
    await press("Restore it");
    await see("The plan is back.");
    await page.screenshot({ path: `${pictures}/lost-${name}-back.png` });
    expect((await ask(stage.own, "child/view", {})).state).toBe("paused");
    await page.close();
  });

  it("is the household that it was, also after the next start", async () => {
    await stage.close();
    stage = await openStage(kind, { userDataDir, install: "none" });
    const reply = await ask(stage.own, "door/unlock", { pin: stagePin });
    if (reply.kind !== "open") throw new Error("The door stayed shut.");
    await ask(stage.own, "pause/set", { token: reply.token, on: false });
    const view = await ask(stage.own, "child/view", {});
    expect(view).toMatchObject({ child: { name: "Mia" }, ofMinutes: 10 });
  });
});
