import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, it, type ExpectStatic } from "vitest";
import type { Given } from "#domain/plan/grant";
import { siteId } from "#domain/ids";
import { askDocument } from "#test/support/browsers/ask-document";
import { listTabs } from "#test/support/browsers/list-tabs";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage, stagePin } from "#test/support/stage/set-up-by-message";
import { unlock } from "./support/unlock.ts";

const FEED = "https://www.instagram.com/";
const VIDEO = "https://www.youtube.com/watch?v=abc123DEF45";
const OTHER_VIDEO = "https://www.youtube.com/watch?v=zzz999ZZZ99";

describe.each(["chromium", "firefox"] as const)("asking and giving in %s", (kind) => {
  let stage: Stage;
  const addresses = async (): Promise<readonly string[]> => (await listTabs(stage.own)).map(({ url }) => url);
  const standsOn = (expect: ExpectStatic, url: string) => expect.poll(addresses, { timeout: 15_000 }).toContain(url);
  const closedPage = () => stage.driven.ownPage("closed.html");
  const view = () => ask(stage.own, "child/view", {});
  const ofMinutes = async (): Promise<number> => (await view()).ofMinutes ?? 0;
  const child = async () => {
    const found = (await view()).child;
    if (found === null) throw new Error("There is no child.");
    return found.id;
  };
  const text = (page: Page) => askDocument(page, () => document.body.innerText);
  const press = (page: Page, name: string) =>
    askDocument(
      page,
      (wanted: string) => {
        const button = [...document.querySelectorAll("button")].find(({ innerText }) => innerText === wanted);
        button?.click();
        return button !== undefined;
      },
      name,
    );
  /** On the closed page, by its own buttons: `first` leads to the question. */
  async function askHere(expect: ExpectStatic, page: Page, first: string): Promise<void> {
    for (const name of [first, "Ask"]) await expect.poll(() => press(page, name), { timeout: 10_000 }).toBe(true);
    await expect.poll(() => text(page), { timeout: 10_000 }).toContain("Kept here for your parent.");
  }
  /** The popup behind the PIN, as a parent opens it. */
  async function openByPin(): Promise<Page> {
    await ask(stage.own, "door/lock", {});
    const popup = await stage.driven.openOwnPage("popup.html", "button");
    await popup.locator("::-p-text(Parent)").click();
    await popup.locator("input[type=password]").fill(stagePin);
    await popup.keyboard.press("Enter");
    return popup;
  }
  const give = async (given: Partial<Given>, request: string | null = null) =>
    ask(stage.own, "grant/give", {
      token: await unlock(stage),
      child: await child(),
      amount: { kind: "minutes", minutes: 1 },
      scope: { site: "all", surface: "all" },
      pastBedtime: false,
      request,
      ...given,
    });

  beforeAll(async () => {
    stage = await openStage(kind);
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: {
        opened: [siteId("instagram"), siteId("youtube")],
        openWhenSpent: [],
        closed: [{ site: siteId("youtube"), surface: "all" }],
        spareMinutes: { minutes: 15, times: 1 },
        dailySeconds: 0,
      },
    });
  });
  afterAll(() => stage.close());

  it("a question asked on the closed page opens it until the time that a parent gives, and no longer", async ({
    expect,
  }) => {
    const page = await stage.driven.open(FEED);
    await standsOn(expect, closedPage());
    await askHere(expect, page, "Ask for more time");
    const token = await unlock(stage);
    const { requests } = await ask(stage.own, "parent/view", { token, tabId: null, child: null });
    expect(requests).toMatchObject([{ kind: "time", minutes: 15, siteName: "Instagram", surface: "feed" }]);
    const untilMs = (await view()).nowMs + 12_000;
    await give({ amount: { kind: "until", untilMs } }, requests[0]?.id ?? null);
    await standsOn(expect, FEED);
    await expect.poll(addresses, { timeout: 30_000 }).not.toContain(FEED);
    await closeOtherTabs(stage);
  });

  it("a question while everything is paused is one for its end, and a yes ends it", async ({ expect }) => {
    const { grant } = await give({ amount: { kind: "day" } });
    const page = await stage.driven.open(FEED);
    await standsOn(expect, FEED);
    await ask(stage.own, "pause/set", { token: await unlock(stage), on: true });
    await standsOn(expect, closedPage());
    await expect.poll(() => text(page), { timeout: 10_000 }).toContain("Your parent pressed pause.");
    await askHere(expect, page, "Ask to end the pause");
    const popup = await openByPin();
    await popup.locator("::-p-text(Mia asks to end the pause)").wait();
    expect((await view()).pausedAtMs).not.toBeNull();
    await popup.locator("::-p-xpath(//button[normalize-space()='End the pause'])").click();
    await standsOn(expect, FEED);
    expect((await view()).pausedAtMs).toBeNull();
    await popup.close();
    await closeOtherTabs(stage);
    await ask(stage.own, "grant/undo", { token: await unlock(stage), grant });
  });

  it("a question that a parent answers in the popup opens it, and taking that back closes it", async ({ expect }) => {
    const page = await stage.driven.open(FEED);
    await standsOn(expect, closedPage());
    await askHere(expect, page, "Ask for more time");
    const popup = await openByPin();
    await popup.locator("::-p-text(Give 15)").click();
    await standsOn(expect, FEED);
    await popup.locator("::-p-text(Undo)").click();
    await standsOn(expect, closedPage());
    await popup.close();

    const token = await unlock(stage);
    const [request] = (await ask(stage.own, "parent/view", { token, tabId: null, child: null })).requests;
    const answer = { kind: "yes", minutes: 1 } as const;
    const { grant } = await ask(stage.own, "request/answer", { token, request: request?.id ?? "", answer });
    await standsOn(expect, FEED);
    expect((await view()).asking).toMatchObject({ waiting: null, answered: { kind: "yes", minutes: 1 } });
    await ask(stage.own, "grant/undo", { token: await unlock(stage), grant: grant ?? "" });
    await standsOn(expect, closedPage());
    await closeOtherTabs(stage);
  });

  it("a parent opens the page on the spot, that page alone, and leaves a shut door to the child who sits there", async ({
    expect,
  }) => {
    const page = await stage.driven.open(FEED);
    await standsOn(expect, closedPage());
    await ask(stage.own, "door/lock", {});
    await expect.poll(() => press(page, "I'm the parent"), { timeout: 10_000 }).toBe(true);
    await page.locator("input[type=password]").fill(stagePin);
    await page.keyboard.press("Enter");
    await expect.poll(() => press(page, "More…"), { timeout: 10_000 }).toBe(true);
    await page.locator("::-p-xpath(//dialog//label[normalize-space()='Only this page'])").click();
    await page.locator("::-p-xpath(//dialog//button[contains(., 'Open this page alone')])").click();
    await standsOn(expect, FEED);
    const resumed = () =>
      ask(stage.own, "door/resume", {}).then(
        () => "open",
        () => "shut",
      );
    await expect.poll(resumed, { timeout: 10_000 }).toBe("shut");
    await closeOtherTabs(stage);
    await stage.driven.open(FEED);
    await standsOn(expect, closedPage());
    await closeOtherTabs(stage);
  });

  it("a site is closed for today by one message, and open again when that is taken back", async ({ expect }) => {
    const { grant } = await give({ amount: { kind: "day" } });
    await stage.driven.open(FEED);
    await standsOn(expect, FEED);
    const decide = async (as: "closed" | null) =>
      ask(stage.own, "plan/site-today", {
        ...{ token: await unlock(stage), child: await child(), tabId: null },
        ...{ site: siteId("instagram"), surface: "feed", as },
      });
    await decide("closed");
    await expect.poll(addresses, { timeout: 15_000 }).not.toContain(FEED);
    await decide(null);
    await standsOn(expect, FEED);
    await closeOtherTabs(stage);
    await ask(stage.own, "grant/undo", { token: await unlock(stage), grant });
  });

  it("This looks wrong tells the site and the reason", async ({ expect }) => {
    const page = await stage.driven.open(VIDEO);
    await standsOn(expect, closedPage());
    await expect.poll(() => press(page, "This looks wrong"), { timeout: 10_000 }).toBe(true);
    await expect.poll(() => press(page, "Send"), { timeout: 10_000 }).toBe(true);
    await expect.poll(() => text(page), { timeout: 10_000 }).toContain("Thanks. Your parent will see it.");
    const { requests } = await ask(stage.own, "parent/view", { token: await unlock(stage), tabId: null, child: null });
    const found = requests.filter(({ kind: what }) => what === "wrongly-closed");
    expect(found).toMatchObject([{ siteName: "YouTube", surface: "watch" }]);
  });

  it("only this page opens in its tab, and closes when the tab goes on", async ({ expect }) => {
    const [tab] = (await listTabs(stage.own)).filter(({ url }) => url === closedPage());
    if (tab === undefined) throw new Error("No closed page stands.");
    const token = await unlock(stage);
    await ask(stage.own, "grant/page", {
      token,
      child: await child(),
      tabId: tab.id,
      on: true,
      pastBedtime: false,
      request: null,
    });
    await standsOn(expect, VIDEO);
    await stage.driven.open(OTHER_VIDEO).catch(() => undefined);
    await standsOn(expect, closedPage());
    expect(await addresses()).toContain(VIDEO);
    await closeOtherTabs(stage);
  });

  it("a code by telephone is good twice a day, and the third is refused", async ({ expect }) => {
    const before = await ofMinutes();
    const { codes } = await ask(stage.own, "codes/make", { token: await unlock(stage) });
    const [first = "", second = "", third = ""] = codes;
    const use = (code: string) => ask(stage.own, "grant/by-code", { code });
    await stage.driven.open(FEED);
    await standsOn(expect, closedPage());
    expect(await use(first)).toEqual({ kind: "given", minutes: 15 });
    await standsOn(expect, FEED);
    expect(await use(first)).toEqual({ kind: "used" });
    expect(await use(second)).toEqual({ kind: "given", minutes: 15 });
    expect(await use(third)).toEqual({ kind: "enough" });
    expect((await ofMinutes()) - before).toBeCloseTo(30, 1);
  });

  it("a spare quarter of the plan is taken once", async ({ expect }) => {
    const before = await ofMinutes();
    await ask(stage.own, "grant/spare", {});
    expect((await ofMinutes()) - before).toBeCloseTo(15, 1);
    await expect(ask(stage.own, "grant/spare", {})).rejects.toThrow("not-now");
  });
});
