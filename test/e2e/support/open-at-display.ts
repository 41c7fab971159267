import type { BrowserKind } from "../../../scripts/browsers/browser-kind.ts";
import { siteId } from "#domain/ids";
import { listTabs } from "#test/support/browsers/list-tabs";
import { runInFirefox } from "#test/support/browsers/run-in-firefox";
import { startDisplay } from "#test/support/display/start-display";
import { openStage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";

export type Place = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
export const LEFT: Place = { left: 0, top: 0, width: 650, height: 700 };
export const RIGHT: Place = { left: 800, top: 0, width: 650, height: 700 };

/** A page with a part of the title that its window has. */
export type TitledPage = { readonly url: string; readonly title: string };
export const FEED: TitledPage = { url: "https://www.instagram.com/", title: "Instagram" };

const believeTheDisplay = `Services.prefs.setBoolPref("focusmanager.testmode", false)`;

/** A browser in windows on a display of its own, with a hand on mouse and keyboard, and a child who may watch Instagram for an hour. */
export async function openAtDisplay(kind: BrowserKind) {
  const display = await startDisplay();
  const stage = await openStage(kind, { headless: false, env: display.env });
  // A driver has Firefox take its last window for the one with the focus, whatever other program has it.
  if (kind === "firefox") await runInFirefox(stage.driven.browser, believeTheDisplay);
  const plan = { opened: [siteId("instagram")], dailySeconds: 3600 };
  await setUpByMessage(stage.own, { birthDate: "2012-01-05", plan });

  return {
    display,
    stage,
    /** Opens a window that gets the focus, and answers its tab. */
    async openWindow({ url, title }: TitledPage, place: Place): Promise<number> {
      const open = async (given: chrome.windows.CreateData) => (await chrome.windows.create(given))?.tabs?.[0]?.id;
      const tabId = await stage.own.evaluate(open, { url, ...place });
      await display.hand.activate(title);
      return tabId ?? -1;
    },
    /** Leads a tab elsewhere, and touches nothing. */
    async lead(tabId: number, { url }: TitledPage): Promise<void> {
      const update = async (id: number, to: string) => void (await chrome.tabs.update(id, { url: to }));
      await stage.own.evaluate(update, tabId, url);
    },
    /** How many feeds stand open, drawn and not merely asked for. */
    countFeeds: async (): Promise<number> =>
      (await listTabs(stage.own)).filter(({ title }) => title.includes(FEED.title)).length,
    async scrollIn({ left, top, width, height }: Place): Promise<void> {
      await display.hand.moveTo(left + width / 2, top + height / 2);
      await display.hand.scroll();
    },
    async close(): Promise<void> {
      await stage.close();
      await display.close();
    },
  };
}

export type AtDisplay = Awaited<ReturnType<typeof openAtDisplay>>;
