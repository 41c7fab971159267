import type { BrowserWindow, Tab, Tabs } from "#app/ports";
import { SURFACES } from "#domain/catalogue/surface";
import type { Browser, BrowserTab } from "./browser.ts";
import { findMarks } from "./find-marks.ts";

/** The scripts of each part, in the order in which they need each other. */
const PARTS = {
  endings: ["endings"],
  "signup-probe": ["signup-probe"],
  signup: ["signup-words", "signup-reader", "signup-ages", "signup-finder", "signup"],
} as const;

/** Tabs of every window, private ones among them where that is allowed. */
export function createTabs(browser: Browser): Tabs {
  // Firefox for Android has one window and no `windows`.
  const windows: Browser["windows"] | undefined = browser.windows;

  return {
    all: async () => (await browser.tabs.query({})).flatMap(toTab),
    get: async (tabId) => {
      const found = await nullIfGone(browser.tabs.get(tabId));
      return found === null ? null : (toTab(found)[0] ?? null);
    },
    go: async (tabId, url) => {
      await nullIfGone(browser.tabs.update(tabId, { url }));
    },
    isOnItsWay: async (tabId) => (await nullIfGone(browser.tabs.get(tabId)))?.status === "loading",
    open: async (url) => (await browser.tabs.create({ url })).id ?? browser.tabs.TAB_ID_NONE,
    close: async (tabId) => {
      await nullIfGone(browser.tabs.remove(tabId));
    },
    reload: async (tabId) => {
      await nullIfGone(browser.tabs.reload(tabId));
    },
    inject: async (tabId, part, frameId) => {
      const files = PARTS[part].map((name) => `content-scripts/${name}.js`);
      const target = frameId === undefined ? { tabId } : { tabId, frameIds: [frameId] };
      await nullIfGone(browser.scripting.executeScript({ target, files, injectImmediately: true }));
    },
    hush: async (tabId, selectors, isHushed, frameId = 0) => {
      const { scripting } = browser;
      const style = hidingStyle(tabId, selectors, frameId);
      const { target, css } = style;
      // What stands twice would have to be taken away twice.
      if (css !== "") await nullIfGone(scripting.removeCSS(style));
      if (!isHushed) {
        await nullIfGone(scripting.executeScript({ target, func: endHush, injectImmediately: true }));
        return;
      }
      const files = ["content-scripts/chosen.js"];
      await Promise.all([
        css === "" ? null : nullIfGone(scripting.insertCSS(style)),
        nullIfGone(scripting.executeScript({ target, files, injectImmediately: true })),
      ]);
    },
    hide: async (tabId, selectors, frameId) => {
      const style = hidingStyle(tabId, selectors, frameId);
      await nullIfGone(browser.scripting.removeCSS(style));
      await nullIfGone(browser.scripting.insertCSS(style));
    },
    hasMarks: async (tabId, surface) => {
      const args: [number] = [SURFACES.indexOf(surface)];
      const found = await nullIfGone(browser.scripting.executeScript({ target: { tabId }, func: findMarks, args }));
      return found?.[0]?.result === true ? true : found?.[0]?.result === false ? false : null;
    },
    tell: async (tabId, message) => {
      // Frame 0 alone: the page. A tab without a guard has no receiving end, and that is the answer.
      const told = browser.tabs.sendMessage(tabId, message, { frameId: 0 });
      return told.then(
        () => true,
        () => false,
      );
    },
    isPage: (tabId) => {
      const ran = browser.scripting.executeScript({ target: { tabId }, func: () => true, injectImmediately: true });
      return ran.then(
        () => true,
        () => false,
      );
    },
    windows: async () => {
      if (windows !== undefined) return (await windows.getAll()).flatMap(toWindow);
      const front = (await browser.tabs.query({ active: true }))[0]?.windowId;
      return front === undefined ? [] : [{ id: front, isFocused: true, isMinimised: false }];
    },
    ownPage: (path) => browser.runtime.getURL(path),
  };
}

/** A rule for each: one that a browser cannot read takes no other along. Ours, not the author's, so that no page overrules it. */
const hidingStyle = (tabId: number, selectors: readonly string[], frameId: number) => ({
  target: { tabId, frameIds: [frameId] },
  css: selectors.map((selector) => `${selector}{display:none!important}`).join("\n"),
  origin: "USER" as const,
});

/** Runs in the page, where nothing of this module is. */
function endHush(): void {
  const scope: typeof globalThis & { porchlightChosen?: { readonly end: () => void } } = globalThis;
  scope.porchlightChosen?.end();
}

type WindowFacts = Awaited<ReturnType<Browser["windows"]["getAll"]>>[number];

function toWindow({ id, focused, state }: WindowFacts): readonly BrowserWindow[] {
  return id === undefined ? [] : [{ id, isFocused: focused, isMinimised: state === "minimized" }];
}

/** What both browsers say of a tab that stands alone (`tabs.SPLIT_VIEW_ID_NONE`). */
const NO_SPLIT = -1;

/** None for a tab that is no page, such as one of the developer tools. */
function toTab(tab: BrowserTab & { readonly frozen?: boolean }): readonly Tab[] {
  if (tab.id === undefined || tab.windowId === undefined) return [];
  const { id, windowId, url = "", active, audible = false, frozen = false, incognito, splitViewId = NO_SPLIT } = tab;
  const splitView = splitViewId === NO_SPLIT ? null : splitViewId;
  return [{ id, windowId, url, active, audible, frozen, incognito, splitView }];
}

/**
 * A tab may be gone, or in someone's hand, by the time that we reach for it: no error of ours. Whether it arrived where it
 * was sent is asked of the tab itself, never of this promise.
 */
const nullIfGone = <T>(asked: Promise<T>): Promise<T | null> => asked.catch(() => null);
