import { launch } from "puppeteer-core";
import type { Browser } from "puppeteer-core";
import { provideBrowser } from "../../../scripts/browsers/provide-browser.ts";
import { allowPrivateInChromium } from "./allow-private-in-chromium.ts";
import type { DrivenBrowser, LaunchOptions } from "./driven-browser.ts";
import { extensionIdOfFolder } from "./extension-id-of-folder.ts";
import { isBrandedChrome } from "./is-branded-chrome.ts";
import { killProcessTree } from "./kill-process-tree.ts";
import { makeProfile } from "./make-profile.ts";
import { killServiceWorker } from "./kill-service-worker.ts";
import { mapHostsForChromium } from "./map-hosts-for-chromium.ts";
import { openPage } from "./open-page.ts";
import { openPrivateWindow } from "./open-private-window.ts";

/** Starts Chromium, Chrome or Edge with the extension loaded unpacked. Throws one sentence when it cannot. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const executablePath = options.executablePath ?? findOrThrow();
  // What was begun is undone when a later step fails; a browser that stands takes it over.
  await using begun = new AsyncDisposableStack();
  const userDataDir = options.userDataDir ?? (await makeProfile("chromium", begun));
  const isBranded = isBrandedChrome(executablePath);
  const browser = await launch({
    executablePath,
    userDataDir,
    headless: options.headless ?? true,
    defaultViewport: null,
    pipe: true,
    acceptInsecureCerts: false,
    enableExtensions: true,
    ignoreDefaultArgs: ignoredArgs,
    args: listArguments(options, isBranded),
    env: { ...process.env, ...options.env },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  // Whoever was killed has nothing left to close.
  begun.defer(() => browser.close().catch(() => undefined));
  if (isBranded) await browser.installExtension(options.extensionDir);
  const id = extensionIdOfFolder(options.extensionDir);
  if (options.privateWindows === true) await allowPrivateInChromium(browser, id);
  const taken = begun.move();
  return describe(browser, id, userDataDir, () => taken.disposeAsync());
}

// Puppeteer mutes, lets background timers run and never hides a covered window: all that presence is about.
const ignoredArgs = [
  "--mute-audio",
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
];

function listArguments(options: LaunchOptions, isBranded: boolean): string[] {
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  // Branded Chrome no longer takes --load-extension: there the debugging pipe installs it.
  const loading = isBranded
    ? ["--enable-unsafe-extension-debugging"]
    : [`--disable-extensions-except=${options.extensionDir}`, `--load-extension=${options.extensionDir}`];
  const hosts = options.practicePort === null ? [] : mapHostsForChromium(options.practicePort);
  return [...asRoot, ...loading, ...hosts, "--no-default-browser-check", ...(options.extraArgs ?? [])];
}

function findOrThrow(): string {
  const found = provideBrowser("chromium");
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

function describe(browser: Browser, id: string, userDataDir: string, forget: () => Promise<void>): DrivenBrowser {
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error("Chromium ended while it started.");
  const ownPage = (path: string) => `chrome-extension://${id}/${path}`;
  return {
    kind: "chromium",
    browser,
    pid,
    userDataDir,
    ownPage,
    openOwnPage: (path, selector) => openPage(browser, ownPage(path), selector),
    open: (url) => openPage(browser, url),
    killBackground: () => killServiceWorker(browser, id),
    async openPrivate(url) {
      const page = await openPage(browser, ownPage("popup.html"));
      await openPrivateWindow(page, url);
      await page.close();
    },
    async kill() {
      await killProcessTree(pid);
      await forget();
    },
    close: forget,
  };
}
