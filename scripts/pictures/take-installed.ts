import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "#test/support/browsers/launch-browser";
import { turnOnDeveloperMode } from "#test/support/browsers/turn-on-developer-mode";
import type { Photographer } from "./photographer.ts";

const size = { width: 1000, height: 620, scale: 1.5, whole: true };

/** The browsers' own pages with Porchlight in them: what an installation looks like when it worked. */
export async function takeInstalled(
  builds: { readonly chromium: string; readonly firefox: string },
  { take }: Photographer,
) {
  await takeChromium(builds.chromium, take);
  await takeFirefox(builds.firefox, { install: "permanent", page: "about:addons", name: "install-firefox", take });
  const page = "about:debugging#/runtime/this-firefox";
  await takeFirefox(builds.firefox, { install: "temporary", page, name: "load-firefox", take });
}

async function takeChromium(extensionDir: string, take: Photographer["take"]): Promise<void> {
  const driven = await launchBrowser("chromium", { extensionDir, practicePort: null });
  try {
    const page = await driven.browser.newPage();
    await page.goto("chrome://extensions");
    await turnOnDeveloperMode(page);
    await take(page, "install-chromium", size);
  } finally {
    await driven.close();
  }
}

type FirefoxPicture = {
  readonly install: "permanent" | "temporary";
  readonly page: string;
  readonly name: string;
  readonly take: Photographer["take"];
};

async function takeFirefox(build: string, { install, page: url, name, take }: FirefoxPicture): Promise<void> {
  // The page shows where the extension lies: a copy in a place of no meaning.
  const folder = await mkdtemp(join(tmpdir(), "porchlight-"));
  const extensionDir = join(folder, "firefox-mv3");
  await cp(build, extensionDir, { recursive: true });
  const preferences = { "extensions.ui.lastCategory": "addons://list/extension" };
  const driven = await launchBrowser("firefox", { extensionDir, practicePort: null, install, preferences });
  try {
    const page = await driven.browser.newPage();
    await page.goto(url, { waitUntil: [] });
    await page.waitForFunction((words) => document.body?.innerText.includes(words), {}, "Porchlight");
    await take(page, name, size);
  } finally {
    await driven.close();
    await rm(folder, { recursive: true });
  }
}
