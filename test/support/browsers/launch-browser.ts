import type { BrowserKind } from "../../../scripts/browsers/browser-kind.ts";
import type { DrivenBrowser, LaunchOptions } from "./driven-browser.ts";
import { launchChromium } from "./launch-chromium.ts";
import { launchFirefox } from "./launch-firefox.ts";

/** Starts a browser of either kind with the extension in it, ready to be driven. */
export function launchBrowser(kind: BrowserKind, options: LaunchOptions): Promise<DrivenBrowser> {
  return kind === "chromium" ? launchChromium(options) : launchFirefox(options);
}
