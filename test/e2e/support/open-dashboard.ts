import type { Page } from "puppeteer-core";
import { readScreen } from "../../../scripts/tour/screen.ts";
import { waitUntil } from "../../../scripts/tour/wait-until.ts";
import { listTabs } from "#test/support/browsers/list-tabs";
import type { Stage } from "#test/support/stage/open-stage";
import { ask, stagePin } from "#test/support/stage/set-up-by-message";

const opensWithinMs = 15_000;

type Way = {
  /** What is tapped in the popup, by its first words. */
  readonly tap: string;
  readonly page: string;
  /** Stands there when the page does. */
  readonly shows: string;
};
const PLAN: Way = { tap: "Plan", page: "dashboard.html", shows: "h1" };

/** The dashboard as a parent comes to it: the PIN in the popup, then "Plan" there, or its line of the week. Its session is the popup's. */
export async function openDashboard(stage: Stage, way = PLAN): Promise<Page> {
  // Whoever set it up by messages left the door open.
  await ask(stage.own, "door/lock", {});
  const popup = await stage.driven.openOwnPage("popup.html", "button");
  const { press, fill, see } = readScreen(popup);
  await press("Parent");
  await fill("PIN", stagePin);
  await press("Open");
  await see("Today's limit");
  // The popup closes itself under the click.
  const tapped = `//*[self::button or self::a][starts-with(normalize-space(), "${way.tap}")]`;
  await popup
    .locator(`::-p-xpath(${tapped})`)
    .click()
    .catch(() => undefined);
  const address = stage.driven.ownPage(way.page);
  const isOpen = async () => (await listTabs(stage.own)).some(({ url }) => url === address);
  if (!(await waitUntil(isOpen, opensWithinMs, new AbortController().signal)))
    throw new Error("The popup opened no dashboard.");
  const page = await found(stage, address, way);
  await page.setViewport({ width: 1100, height: 1600 });
  await page.bringToFront();
  return page;
}

/** Firefox's driver knows no page that the extension itself opened; there another one takes its place, and the session. */
async function found({ driven, own }: Stage, address: string, way: Way): Promise<Page> {
  const page = (await driven.browser.pages()).find((one) => one.url() === address);
  if (page !== undefined) return page;
  await own.evaluate(async (wanted) => {
    const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === wanted);
    if (tab?.id !== undefined) await chrome.tabs.remove(tab.id);
  }, address);
  return driven.openOwnPage(way.page, way.shows);
}
