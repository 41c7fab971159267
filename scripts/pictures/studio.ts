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
  /** The popup as a child finds it, with these buttons pressed one after another. */
  async function openPopup(...press: readonly string[]): Promise<Page> {
    const page = await driven.openOwnPage("popup.html", "button");
    // A session that is open would be taken over.
    await sendMessage(page, "door/lock", {});
    await page.reload();
    for (const button of press) await readScreen(page).press(button);
    return page;
  }

  /** A page of ours behind the PIN, whether a session is open by then or not. */
  async function unlock(page: Page, pin: string): Promise<void> {
    const isOpen = await waitInDocument(page, readDoor, parentWords.lock);
    if (isOpen === "open") return;
    await readScreen(page).fill(pinWords.pin, pin);
    await readScreen(page).press(pinWords.open);
    await waitInDocument(
      page,
      (word) => (document.body.innerText.includes(`${word} `) ? true : null),
      parentWords.lock,
    );
  }

  return {
    openPopup,
    async popup(name: string, ...press: readonly string[]) {
      const page = await openPopup(...press);
      await takeBoth(page, name, popupSize);
      await page.close();
    },
    /** The parent's popup, open. */
    async openParent(pin: string): Promise<Page> {
      const page = await openPopup();
      await readScreen(page).press(popupWords.parent);
      await unlock(page, pin);
      return page;
    },
    async openDashboard(pin: string): Promise<Page> {
      const page = await driven.openOwnPage("dashboard.html", "button");
      await unlock(page, pin);
      return page;
    },
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

/** Runs in the page: what stands there, once anything does. */
function readDoor(lock: string): "open" | "pin" | null {
  if (document.body?.innerText.includes(`${lock} `)) return "open";
  return document.querySelector("input[type=password]") === null ? null : "pin";
}
