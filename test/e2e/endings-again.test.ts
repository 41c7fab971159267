import type { Page } from "puppeteer-core";
import { minutesGiven } from "#test/support/domain/minutes-given";
import { afterEach, describe, it, type ExpectStatic } from "vitest";
import { readShadowText } from "#test/support/browsers/read-shadow-text";
import { waitUntilReachable } from "#test/support/browsers/wait-until-reachable";
import type { Stage } from "#test/support/stage/open-stage";
import { ask } from "#test/support/stage/set-up-by-message";
import { openSites } from "./support/open-sites.ts";
import { openWithBudget } from "./support/open-with-budget.ts";
import { unlock } from "./support/unlock.ts";

const INBOX = "https://www.instagram.com/direct/inbox/";
const BUDGET_SECONDS = 8;
/** A camera and a microphone that nobody has to allow. */
const withCamera = {
  chromium: { extraArgs: ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"] },
  firefox: { preferences: { "media.navigator.streams.fake": true, "media.navigator.permission.disabled": true } },
} as const;

describe.each(["chromium", "firefox"] as const)("a humane end that is prolonged, in %s", (kind) => {
  let stage: Stage;
  afterEach(() => stage.close());

  async function begin(): Promise<Page> {
    stage = await openWithBudget(kind, BUDGET_SECONDS, withCamera[kind]);
    return openInbox();
  }
  async function openInbox(): Promise<Page> {
    const page = await stage.driven.open(INBOX);
    page.on("dialog", (dialog) => void dialog.accept().catch(() => undefined));
    await waitUntilReachable(page, "textarea");
    return page;
  }
  async function writeUntil(expect: ExpectStatic, page: Page, words: string): Promise<void> {
    await page.click("textarea");
    const look = async (): Promise<string> => {
      await page.keyboard.type(".").catch(() => undefined);
      return readShadowText(stage.driven, page);
    };
    await expect.poll(look, { timeout: 30_000, interval: 500 }).toContain(words);
  }
  async function giveOneMinute(): Promise<{ token: string; grant: string }> {
    const token = await unlock(stage);
    const child = (await ask(stage.own, "child/view", {})).child?.id;
    if (child === undefined) throw new Error("There is no child.");
    const scope = { site: "all", surface: "all" } as const;
    const { grant } = await ask(stage.own, "grant/give", { token, child, ...minutesGiven(1, scope) });
    return { token, grant };
  }

  it("a call is left alone until it ends, and no other can be begun after it", async ({ expect }) => {
    const page = await begin();
    await page.click(".call");
    await page.waitForSelector(".call-state");
    await expect
      .poll(() => readShadowText(stage.driven, page), { timeout: 30_000, interval: 250 })
      .toContain("Say goodbye");
    expect(await openSites(stage)).toEqual([INBOX]);
    // Still there and still live a while after a feed would have closed.
    const live = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("video")].some(
          ({ srcObject }) =>
            srcObject instanceof MediaStream && srcObject.getTracks().some((track) => track.readyState === "live"),
        ),
      );
    const usedBefore = (await ask(stage.own, "child/view", {})).usedMs;
    await expect
      .poll(async () => (await ask(stage.own, "child/view", {})).usedMs, { timeout: 20_000 })
      .toBeGreaterThan(usedBefore);
    expect(await live()).toBe(true);
    await page.screenshot({ path: `.output/e2e/ending-call-${kind}.png` }).catch(() => undefined);
    await page.click(".hang-up");
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([]);
    await stage.driven.open(INBOX).catch(() => undefined);
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([]);
  });

  it("a text that was sent is over; a second one in the same hour is not waited for", async ({ expect }) => {
    const page = await begin();
    await writeUntil(expect, page, "Finish your message.");
    await page.click(".send");
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([]);
    // The next end within the hour: a parent gives a minute and takes it back while words are being written.
    const { token, grant } = await giveOneMinute();
    for (const tab of await stage.driven.browser.pages()) {
      if (tab !== stage.own && !tab.isClosed()) await tab.close().catch(() => undefined);
    }
    const again = await openInbox();
    await again.click("textarea");
    await again.keyboard.type("And another thing");
    await ask(stage.own, "grant/undo", { token, grant });
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([]);
  });
});
