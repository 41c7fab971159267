import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

/** Everything that lies under the folders of IndexedDB in a Chromium's profile. */
async function databaseFolders(profile: string): Promise<readonly string[]> {
  const all = await readdir(profile, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isDirectory() && /^chrome-extension_.*\.indexeddb\./.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function deleteFiles(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** As a dying disk does: the files are there, and say nothing. */
async function breakFiles(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (name !== "LOCK") await writeFile(join(folder, name), "no database");
}

describe.each([
  ["deleted", deleteFiles],
  ["broken", breakFiles],
] as const)("a household in Chromium whose database files were %s", (name, lose) => {
  let userDataDir = "";
  let stage: Stage;
  let file = "";

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    userDataDir = await mkdtemp(join(tmpdir(), "porchlight-lost-"));
    stage = await openWithBudget("chromium", 600, { userDataDir });
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
    const folders = await databaseFolders(userDataDir);
    expect(folders).not.toEqual([]);
    for (const folder of folders) await lose(folder);
    stage = await openStage("chromium", { userDataDir, install: "none" });
  });
  afterAll(async () => {
    await stage?.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  });

  it("is closed, and a closed page leads a parent to the way back", async () => {
    await stage.driven.open(FEED).catch(() => undefined);
    await expect.poll(() => countClosed(stage), { timeout: 10_000 }).toBe(1);
    const pages = await stage.driven.browser.pages();
    const closed = pages.find((page) => page.url().includes("closed.html"));
    if (closed === undefined) throw new Error("No closed page.");
    const { press, see } = readScreen(closed);
    await see("The lamp needs a parent.");
    await press("I'm the parent");
    await see("What Porchlight kept in this browser is gone");
    await closed.screenshot({ path: `${pictures}/lost-${name}-closed.png` });
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
    stage = await openStage("chromium", { userDataDir, install: "none" });
    const reply = await ask(stage.own, "door/unlock", { pin: stagePin });
    if (reply.kind !== "open") throw new Error("The door stayed shut.");
    await ask(stage.own, "pause/set", { token: reply.token, on: false });
    const view = await ask(stage.own, "child/view", {});
    expect(view).toMatchObject({ child: { name: "Mia" }, ofMinutes: 10 });
  });
});
