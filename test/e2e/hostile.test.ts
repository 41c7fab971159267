import type { Frame, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { MESSAGES } from "#messages/messages";
import { listTabs } from "#test/support/browsers/list-tabs";
import { waitUntilReachable } from "#test/support/browsers/wait-until-reachable";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { countFeedEdge } from "#test/support/stage/count-feed-edge";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { setUpByMessage, stagePin } from "#test/support/stage/set-up-by-message";
import { sumFrames, type FrameSums } from "#test/support/stage/sum-frames";
import { countClosed } from "./support/count-closed.ts";
import { pauseSwitch } from "./support/pause-switch.ts";
import { usedSeconds } from "./support/used-seconds.ts";

const FEED = "https://www.instagram.com/";
const INBOX = "https://www.instagram.com/direct/inbox/";

/** What a page of the practice network tries; its README says what each does. */
const EITHER_WAY = ["remove-hosts", "hide-by-css", "modal-above", "popover", "full-screen", "document-open"] as const;
const IN_A_TAB = [...EITHER_WAY, "end-wxt", "in-iframe", "back-and-forth", "stop-navigate", "fake-visibility"] as const;
/** A frame stays where a tab would leave, so that the curtain itself is seen to hold. */
const UNDER_IT = ["end-wxt", "remove-dialogs", "close-dialogs", "inert", "fake-builtins", "in-shadow"] as const;
const IN_A_FRAME = [...EITHER_WAY, ...UNDER_IT] as const;

/** What shows that an attempt has begun; else the first post. */
const landmarks: Partial<Record<string, string>> = {
  "document-open": "#rewritten",
  "in-iframe": "iframe",
  "modal-above": ".hostile-modal[open]",
  popover: ".hostile-popover:popover-open",
};
/** A frame that stands empty for longer was emptied, and is not on its way. */
const FRAME_LOADS_MS = 5_000;

describe.each(["chromium", "firefox"] as const)("a hostile page in %s", (kind) => {
  let stage: Stage;
  let token: string;
  let pause: (on: boolean) => Promise<void>;

  const supervised = async (): Promise<readonly string[]> =>
    (await listTabs(stage.own)).map(({ url }) => url).filter((url) => url.includes("instagram.com"));
  /** A parent closes everything: the page has to go, whatever it does. Answers after how many milliseconds it was gone. */
  async function closeAndWait(timeout: number): Promise<number> {
    const beforeMs = performance.now();
    await pause(true);
    await expect.poll(supervised, { timeout, interval: 50 }).toEqual([]);
    expect(await countClosed(stage)).toBe(1);
    return performance.now() - beforeMs;
  }

  /** All tabs but the one we speak from go, and everything is open again. */
  async function clear(): Promise<void> {
    await closeOtherTabs(stage);
    await pause(false);
  }

  beforeAll(async () => {
    stage = await openStage(kind);
    token = await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: { opened: [siteId("instagram")], dailySeconds: 3600 },
    });
    pause = pauseSwitch(stage, token);
  });
  afterAll(() => stage.close());

  describe("in a tab is closed all the same", () => {
    afterEach(clear);

    it.each(IN_A_TAB)("when it tries %s", async (name) => {
      const id = new URL(stage.driven.ownPage("")).hostname;
      const page = await stage.driven.open(`${FEED}?hostile=${name}&id=${id}`);
      await page.waitForSelector(landmarks[name] ?? "article");
      if (name === "full-screen") {
        // Pressed again where the page was not ready to hear it.
        const isFull = async (): Promise<boolean> => {
          await page.mouse.click(300, 300);
          return page.evaluate(() => document.fullscreenElement !== null);
        };
        await expect.poll(isFull, { timeout: 15_000, interval: 500 }).toBe(true);
      }
      expect(await closeAndWait(5_000)).toBeLessThan(3_000);
    });
  });

  describe("in a frame, which stays, does not get from under the curtain", () => {
    let outer: Page;
    const frameOf = async (name: string): Promise<Frame> => {
      const element = await outer.waitForSelector(`iframe[src*="hostile=${name}&"]`);
      const frame = await element?.contentFrame();
      if (frame === null || frame === undefined) throw new Error(`There is no frame of ${name}.`);
      return frame;
    };
    /** What was seen in it up to now, and whether its guard has emptied it meanwhile. */
    async function stateOf(name: string): Promise<FrameSums & { readonly isGone: boolean }> {
      // Not asked of the frame itself: a question to one that is just leaving is never answered.
      const href = (await frameOf(name)).url();
      const seen = await outer.evaluate((key) => (Reflect.get(window, "sums") as Record<string, FrameSums>)[key], name);
      const wasThere = stage.network.requests.some(
        ({ path, atMs }) =>
          path.endsWith(`/hostile/${name}.js`) ||
          (path.includes(`?hostile=${name}&`) && Date.now() - atMs > FRAME_LOADS_MS),
      );
      return { ...(seen ?? { ours: 0, others: 0, first: "" }), isGone: href === "about:blank" && wasThere };
    }

    beforeAll(async () => {
      await pause(true);
      outer = await stage.driven.browser.newPage();
      await outer.setViewport({ width: 1280, height: 1180 });
      await outer.goto("https://neutral.example/", { waitUntil: [] }).catch(() => undefined);
      await outer.waitForSelector("main");
      await outer.evaluate(sumFrames);
      const id = new URL(stage.driven.ownPage("")).hostname;
      const addresses = IN_A_FRAME.map((name) => `${FEED}?hostile=${name}&id=${id}&sampled`);
      await outer.evaluate((sources) => {
        document.body.style.cssText = "display:flex;flex-wrap:wrap;margin:0;padding:0";
        document.body.replaceChildren(
          ...sources.map((src) =>
            Object.assign(document.createElement("iframe"), { src, allow: "fullscreen", width: 420, height: 280 }),
          ),
        );
      }, addresses);
    });
    afterAll(clear);

    it.each(IN_A_FRAME)("by %s", async (name) => {
      if (name === "full-screen") {
        const box = await (await (await frameOf(name)).frameElement())?.boundingBox();
        if (box === null || box === undefined) throw new Error("The frame is not laid out.");
        await outer.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        await outer.keyboard.press("a");
        // The press itself is the browser's word that someone is there: the page may go, and is fetched back at once.
        await expect.poll(() => outer.evaluate(() => document.fullscreenElement === null)).toBe(true);
      }
      const isSettled = () => stateOf(name).then(({ isGone, ours }) => isGone || ours > 60);
      // A busy browser paints twelve frames a few times a second, and each needs its sixty.
      await expect.poll(isSettled, { timeout: 60_000 }).toBe(true);
      const { ours, others, first } = await stateOf(name);
      // The last frames of one that leaves are told late or not at all; one that was torn before it painted tells none.
      expect(others, `on top lay ${first} of ${ours + others} frames`).toBeLessThanOrEqual(Math.max(5, ours * 0.05));
    });

    it("and shows no pixel of a feed, which an open one does", async () => {
      for (let shot = 0; shot < 3; shot += 1) expect(await countFeedEdge(outer, stage.own)).toBe(0);
      await pause(false);
      const open = await stage.driven.open(FEED);
      await open.waitForSelector("article");
      await expect.poll(() => countFeedEdge(open, stage.own), { timeout: 10_000 }).toBeGreaterThan(100);
    });
  });

  describe("that speaks in the guard's name", () => {
    afterEach(clear);

    /** From the isolated world of the guard, where developer tools reach: what is said there is said in our name. */
    const forge = async (tabUrl: string, message: object): Promise<unknown> => {
      const tab = (await listTabs(stage.own)).find(({ url }) => url === tabUrl);
      return stage.own.evaluate(
        async (tabId, said) => {
          const [answer] = await chrome.scripting.executeScript({
            target: { tabId },
            args: [said],
            func: (given: object) => chrome.runtime.sendMessage<object, unknown>(given),
          });
          return answer?.result;
        },
        tab?.id ?? -1,
        message,
      );
    };

    it("is refused every message but those of a page", async () => {
      await (await stage.driven.open(FEED)).waitForSelector("article");
      const request = { token, pin: stagePin, on: false, minutes: null };
      const ours = Object.entries(MESSAGES).filter(([, { tier }]) => tier !== "page");
      for (const [name] of ours)
        expect(await forge(FEED, { name, request }), name).toEqual({ ok: false, error: "not-for-this-sender" });
    });

    it("lessens no count, makes no more of it than can be, and holds nothing open", async () => {
      const page = await stage.driven.open(FEED);
      await page.waitForSelector("article");
      await page.mouse.move(200, 300);
      const startMs = performance.now();
      const before = await usedSeconds(stage);
      await expect
        .poll(() => usedSeconds(stage), { timeout: 15_000, interval: 250 })
        .toBeGreaterThanOrEqual(before + 2);
      const known = await usedSeconds(stage);
      const lies = { shows: null, visible: false, happening: "call", noticed: null };
      for (const spans of [[], [{ startAgoMs: 86_400_000, endAgoMs: 0 }], [{ startAgoMs: 0, endAgoMs: 5_000 }]])
        for (const why of ["stop", "hidden", "beat"])
          await forge(FEED, { name: "guard/report", request: { ...lies, spans, why } });
      expect(await usedSeconds(stage)).toBeGreaterThanOrEqual(known);
      expect((await usedSeconds(stage)) - before).toBeLessThanOrEqual((performance.now() - startMs) / 1000 + 2);
      expect(await closeAndWait(5_000)).toBeLessThan(3_000);
    });
  });

  describe("that asks to stay", () => {
    afterEach(clear);

    /** Opens a page and writes down the questions that the browser puts for it; nobody answers them. */
    async function openAsking(address: string, selector: string) {
      const page = await stage.driven.open(address);
      const questions: string[] = [];
      page.on("dialog", (dialog) => questions.push(dialog.type()));
      await page.waitForSelector(selector);
      return { page, questions };
    }

    it("over a draft, leaves unasked", async () => {
      const { page, questions } = await openAsking(INBOX, "textarea");
      await waitUntilReachable(page, "textarea");
      await page.click("textarea");
      await page.keyboard.type("wait");
      expect(await closeAndWait(10_000)).toBeLessThan(3_000);
      expect(questions).toEqual([]);
    });

    it("from its first click on, leaves unasked", async () => {
      const { page, questions } = await openAsking(`${FEED}?hostile=always-prompt`, "article");
      await page.mouse.click(300, 300);
      expect(await closeAndWait(10_000)).toBeLessThan(3_000);
      expect(questions).toEqual([]);
    });

    it("leaves while the question stands, where its listener comes before the guard's", async () => {
      const { page, questions } = await openAsking(FEED, "article");
      // Erases every listener, ours too, and adds its own in the same task, before anybody can add theirs again.
      await page.evaluate(() => {
        document.open();
        const stay = (event: Event) => {
          event.stopImmediatePropagation();
          event.preventDefault();
        };
        window.addEventListener("beforeunload", stay, true);
        document.write("<!doctype html><body><main role=main><button>Like</button></main>");
        document.close();
      });
      await page.click("button");
      expect(await closeAndWait(15_000)).toBeLessThan(10_000);
      expect(questions).toContain("beforeunload");
    });
  });
});
