import type { Browser } from "puppeteer-core";
import { callExtensionsPage } from "./call-extensions-page.ts";
import { turnOnDeveloperMode } from "./turn-on-developer-mode.ts";

/** Turns on "Allow in Incognito", which needs developer mode first. The browser reloads the extension. */
export async function allowPrivateInChromium(browser: Browser, extensionId: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto("chrome://extensions");
  await turnOnDeveloperMode(page);
  await callExtensionsPage(page, "updateExtensionConfiguration", { extensionId, incognitoAccess: true });
  await page.close();
}
