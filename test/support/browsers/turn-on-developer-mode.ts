import type { Page } from "puppeteer-core";
import { callExtensionsPage } from "./call-extensions-page.ts";

/** Turns on developer mode of Chromium; `page` stands on chrome://extensions. */
export function turnOnDeveloperMode(page: Page): Promise<void> {
  return callExtensionsPage(page, "updateProfileConfiguration", { inDeveloperMode: true });
}
