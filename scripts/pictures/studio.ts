import type { Page } from "puppeteer-core";
import { parentWords } from "#locales/parent-words";
import { pinWords } from "#locales/pin-words";
import { popupWords } from "#locales/popup-words";
import { sendMessage } from "#test/support/browsers/send-message";
import { waitInDocument } from "#test/support/browsers/wait-in-document";
import type { Playground } from "../start/open-playground.ts";
import { readScreen } from "../tour/screen.ts";
import { pageSize, popupSize, type Photographer } from "./photographer.ts";

/** Opens the screens of one household and has them photographed, light and dark, each in a tab of its own that is gone again. */
export function createStudio({ driven }: Playground, { takeBoth }: Photographer) {
  /** A page of ours that nobody has opened with a PIN: a session that is open would be taken over. */
  async function openLocked(path: string): Promise<Page> {
    const page = await driven.openOwnPage(path, "button");
    await sendMessage(page, "door/lock", {});
    await page.reload();
    await page.bringToFront();
    return page;
  }

  /** The popup as a child finds it, with these buttons pressed one after another. */
  async function openPopup(...press: readonly string[]): Promise<Page> {
    const page = await openLocked("popup.html");
    for (const button of press) await readScreen(page).press(button);
    // What lies under the pointer looks it; nothing moves on a page that stands behind another.
    if (press.length > 0) await page.mouse.move(0, 0);
    return page;
  }

  async function unlock(page: Page, pin: string): Promise<Page> {
    await readScreen(page).fill(pinWords.pin, pin);
    await readScreen(page).press(pinWords.open);
    const isOpen = (word: string) => (document.body.innerText.includes(`${word} `) ? true : null);
    await waitInDocument(page, isOpen, parentWords.lock);
    return page;
  }

  return {
    openPopup,
    async popup(name: string, ...press: readonly string[]) {
      const page = await openPopup(...press);
      await takeBoth(page, name, popupSize);
      await page.close();
    },
    /** The parent's popup, open. */
    openParent: async (pin: string) => unlock(await openPopup(popupWords.parent), pin),
    openDashboard: async (pin: string) => unlock(await openLocked("dashboard.html"), pin),
    /** The page of ours that stands where this address is closed. */
    async closed(name: string, address: string) {
      const page = await driven.open(address);
      await waitInDocument(
        page,
        (here) => (location.href.startsWith(here) ? true : null),
        driven.ownPage("closed.html"),
      );
      await page.waitForSelector("h1");
      await takeBoth(page, name, pageSize);
      await page.close();
    },
    async own(name: string, path: string) {
      const page = await driven.openOwnPage(path, "h1");
      await takeBoth(page, name, pageSize);
      await page.close();
    },
  };
}
