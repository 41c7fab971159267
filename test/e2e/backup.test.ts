import { mkdir } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readScreen } from "../../scripts/tour/screen.ts";
import { closeWelcome } from "#test/support/stage/close-welcome";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, stagePin } from "#test/support/stage/set-up-by-message";
import { catchDownload } from "./support/catch-download.ts";
import { countClosed } from "./support/count-closed.ts";
import { handFile } from "./support/hand-file.ts";
import { openDashboard } from "./support/open-dashboard.ts";
import { openWithBudget } from "./support/open-with-budget.ts";
import { usedSeconds } from "./support/used-seconds.ts";

const FEED = "https://www.instagram.com/";
const BUDGET_SECONDS = 5;
const PASSPHRASE = "a boat with a red sail";
const pictures = ".output/e2e";

describe.each(["chromium", "firefox"] as const)("moving house in %s", (kind) => {
  let home: Stage;
  let there: Stage;
  let file = "";
  let spentSeconds = 0;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    home = await openWithBudget(kind, BUDGET_SECONDS);
  });
  afterAll(async () => {
    await home?.close();
    await there?.close();
  });

  it("keeps everything in one file, which nobody reads without its passphrase", async () => {
    const feed = await home.driven.open(FEED);
    await feed.waitForSelector("article");
    await feed.mouse.move(200, 300);
    await expect.poll(() => countClosed(home), { timeout: 30_000 }).toBe(1);
    spentSeconds = await usedSeconds(home);
    const page = await openDashboard(home);
    const caught = await catchDownload(page);
    const { press, fill, see } = readScreen(page);
    await press("Settings");
    await see("Who can read the file");
    await fill("Passphrase", PASSPHRASE);
    await fill("Once more", PASSPHRASE);
    await press("Make a backup");
    await see("The backup is among your downloads.");
    await page.screenshot({ path: `${pictures}/backup-made-${kind}.png` });
    file = (await caught()) ?? "";
    expect(JSON.parse(file)).toMatchObject({ porchlight: "backup", version: 1, sealed: { iterations: 1_000_000 } });
    // Three letters may come by chance in what is sealed; a quotation mark never does.
    expect(file).not.toMatch(/"Mia|Mia\\?"|instagram/);
    expect((await ask(home.own, "health/view", {})).storageStays).toBe(true);
    await home.close();
  });

  it("opens in a fresh browser by passphrase and PIN, and takes no other file and no other word", async () => {
    there = await openStage(kind);
    await closeWelcome(there.own);
    const page = await there.driven.openOwnPage("welcome.html", "h1");
    const { press, fill, see } = readScreen(page);
    await press("I have a backup");
    await handFile(page, '{"some":"other file"}');
    await see("This is no backup of Porchlight.");
    await handFile(page, file.slice(0, file.length / 2));
    await see("This file is damaged or cut off");
    await handFile(page, file);
    await fill("Passphrase of the file", "a boat with a blue sail");
    await press("Open the file");
    await see("That passphrase doesn't open it.");
    await fill("Passphrase of the file", PASSPHRASE);
    await press("Open the file");
    await see("As they were when it was made.");
    const secret = "A PIN or the recovery code of the family in the backup";
    await fill(secret, "730184");
    await press("See what would change");
    await see("That's neither a PIN of this backup");
    expect((await ask(there.own, "setup/view", {})).children).toEqual([]);
    await fill(secret, stagePin);
    await press("See what would change");
    await see("Mia is added.");
    await page.screenshot({ path: `${pictures}/backup-preview-${kind}.png` });
    await press("Restore it");
    await see("Two switches only you can turn");
    await page.close();
  });

  it("refills nothing: the feed is closed there as it was at home", async () => {
    await ask(there.own, "turn/end", {});
    expect(await usedSeconds(there)).toBe(spentSeconds);
    const before = await countClosed(there);
    await there.driven.open(FEED).catch(() => undefined);
    await expect.poll(() => countClosed(there), { timeout: 10_000 }).toBe(before + 1);
    expect((await ask(there.own, "child/view", {})).state).toBe("spent");
    expect(await ask(there.own, "door/unlock", { pin: stagePin })).toMatchObject({ kind: "open" });
  });
});
