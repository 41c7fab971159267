import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { connect } from "puppeteer-core";
import type { Browser } from "puppeteer-core";
import { provideBrowser } from "../../../scripts/browsers/provide-browser.ts";
import type { DrivenBrowser, LaunchOptions } from "./driven-browser.ts";
import { firefoxPageHost, writeFirefoxPreferences } from "./firefox-preferences.ts";
import { installInFirefox } from "./install-in-firefox.ts";
import { killProcessTree } from "./kill-process-tree.ts";
import { makeProfile } from "./make-profile.ts";
import { openPage } from "./open-page.ts";
import { openPrivateWindow } from "./open-private-window.ts";
import { readAddonId } from "./read-addon-id.ts";
import { runInFirefox } from "./run-in-firefox.ts";
import { startFirefox } from "./start-firefox.ts";
import type { FirefoxProcess } from "./start-firefox.ts";
import { startPracticeProxy } from "./start-practice-proxy.ts";

/**
 * Starts Firefox with the extension in it. Throws one sentence when it cannot.
 * The process is ours, not puppeteer's: puppeteer puts a kept profile's preferences back at the end, which no restart does.
 */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const executablePath = options.executablePath ?? findOrThrow();
  const addonId = await readAddonId(options.extensionDir);
  // What was begun is undone when a later step fails; a browser that stands takes it over.
  await using begun = new AsyncDisposableStack();
  const userDataDir = options.userDataDir ?? (await makeProfile("firefox", begun));
  const proxy = options.practicePort === null ? null : await startPracticeProxy(options.practicePort);
  if (proxy !== null) begun.defer(() => proxy.close());
  await mkdir(userDataDir, { recursive: true });
  const preferences = writeFirefoxPreferences(addonId, proxy?.port ?? null, options.preferences);
  await writeFile(join(userDataDir, "user.js"), preferences);
  const firefox = await startFirefox(executablePath, listArguments(options, userDataDir), {
    ...process.env,
    ...options.env,
  });
  begun.defer(() => killProcessTree(firefox.pid));
  const browser = await connectTo(firefox);
  const install = options.install ?? "permanent";
  if (install !== "none")
    await installInFirefox(browser, options.extensionDir, install, options.privateWindows ?? false);
  const taken = begun.move();
  return describe({ browser, firefox, addonId, userDataDir, forget: () => taken.disposeAsync() });
}

function listArguments(options: LaunchOptions, userDataDir: string): string[] {
  const headless = options.headless === false ? [] : ["--headless"];
  return [
    ...headless,
    "--profile",
    userDataDir,
    "--remote-allow-system-access",
    ...(options.extraArgs ?? []),
    "about:blank",
  ];
}

function findOrThrow(): string {
  const found = provideBrowser("firefox");
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

async function connectTo(firefox: FirefoxProcess): Promise<Browser> {
  return connect({
    browserWSEndpoint: `${firefox.endpoint}/session`,
    protocol: "webDriverBiDi",
    acceptInsecureCerts: true,
    defaultViewport: null,
  });
}

type Parts = {
  readonly browser: Browser;
  readonly firefox: FirefoxProcess;
  readonly addonId: string;
  readonly userDataDir: string;
  readonly forget: () => Promise<void>;
};

function describe({ browser, firefox, addonId, userDataDir, forget }: Parts): DrivenBrowser {
  const ownPage = (path: string) => `moz-extension://${firefoxPageHost}/${path}`;
  const ended = firefox.process.exitCode === null ? once(firefox.process, "exit") : Promise.resolve();
  return {
    kind: "firefox",
    browser,
    pid: firefox.pid,
    userDataDir,
    ownPage,
    openOwnPage: (path, selector) => openPage(browser, ownPage(path), selector),
    open: (url) => openPage(browser, url),
    async killBackground() {
      const policy = `WebExtensionPolicy.getByID(${JSON.stringify(addonId)})`;
      await runInFirefox(browser, `${policy}.extension.terminateBackground()`);
    },
    async openPrivate(url) {
      const page = await openPage(browser, ownPage("popup.html"));
      await openPrivateWindow(page, url);
      await page.close();
    },
    async kill() {
      await killProcessTree(firefox.pid);
      await ended;
      await forget();
    },
    async close() {
      await browser.close().catch(() => undefined);
      await ended;
      await forget();
    },
  };
}
