import type { AppEvent } from "#app/app-event";
import type { Reply } from "#messages/protocol";
import type { Sender } from "#messages/sender";
import type { Browser } from "./browser.ts";
import { IDLE_AFTER_SECONDS } from "./idleness.ts";
import { listenToNavigation } from "./listen-to-navigation.ts";
import { listenToTabs } from "./listen-to-tabs.ts";
import { on } from "./on.ts";
import { readSender } from "./read-sender.ts";
import { readServerDate } from "./server-date.ts";

export type Listening = {
  /** Supervised hosts, and the match patterns for them. */
  readonly hosts: readonly string[];
  readonly patterns: readonly string[];
  readonly signal: AbortSignal;
  readonly handle: (event: AppEvent) => void;
  readonly answer: (message: unknown, sender: Sender) => Promise<Reply<unknown>>;
};

/**
 * Hears everything that the background must wake for, and says it in plain data. Every listener is there when this returns:
 * one that came a tick later would miss the event that woke us.
 */
export function listen(browser: Browser, listening: Listening): void {
  const { handle, signal } = listening;
  listenToNavigation(browser, listening.hosts, listening);
  listenToTabs(browser, listening);
  listenToMessages(browser, listening);
  listenToTheBrowser(browser, listening);

  browser.idle.setDetectionInterval(IDLE_AFTER_SECONDS);
  on(browser.idle.onStateChanged, signal, (state) => handle({ kind: "idle", state }));
  on(browser.alarms.onAlarm, signal, ({ name }) => {
    if (name === "next-change" || name === "watch") handle({ kind: "alarm", name });
  });
}

function listenToMessages(browser: Browser, { answer, signal }: Listening): void {
  const own = { id: browser.runtime.id, address: browser.runtime.getURL("") };
  on(browser.runtime.onMessage, signal, (message, sender, sendResponse) => {
    answer(message, readSender(sender, own)).then(sendResponse, () => sendResponse({ ok: false, error: "failed" }));
    return true;
  });
}

function listenToTheBrowser(browser: Browser, { handle, patterns, signal }: Listening): void {
  const accessChanged = () => handle({ kind: "access-changed" });
  on(browser.permissions.onAdded, signal, accessChanged);
  on(browser.permissions.onRemoved, signal, accessChanged);
  on(browser.runtime.onUpdateAvailable, signal, ({ version }) => handle({ kind: "update-ready", version }));
  on(browser.runtime.onStartup, signal, () => handle({ kind: "browser-started" }));
  on(browser.runtime.onInstalled, signal, ({ reason }) => {
    handle({ kind: "installed", reason: reason === "install" || reason === "update" ? reason : "browser-update" });
  });

  const pages = { urls: [...patterns], types: ["main_frame" as const] };
  const readDate = (details: Parameters<typeof readServerDate>[0]) => {
    const event = readServerDate(details);
    if (event !== null) handle(event);
  };
  on(browser.webRequest.onResponseStarted, signal, readDate, pages, ["responseHeaders"]);
}
