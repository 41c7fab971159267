import { beforeEach, describe, expect, test } from "vitest";
import type { AppEvent } from "#app/app-event";
import type { Reply } from "#messages/protocol";
import type { Sender } from "#messages/sender";
import { listen } from "#platform/listen";
import { urlPatternOf } from "#platform/url-pattern-of";
import { fakeBrowser } from "./support/fake-browser.ts";

let fake: ReturnType<typeof fakeBrowser>;
let heard: AppEvent[];
let stop: AbortController;
let asked: [unknown, Sender][];
let reply: () => Promise<Reply<unknown>>;

type Fake = ReturnType<typeof fakeBrowser>["events"];

beforeEach(() => {
  fake = fakeBrowser();
  heard = [];
  asked = [];
  reply = async () => ({ ok: true, value: "heard" });
  stop = new AbortController();
  listen(fake.browser, {
    hosts: ["reddit.com"],
    patterns: ["*://*.reddit.com/*"],
    signal: stop.signal,
    handle: (event) => void heard.push(event),
    answer: (message, sender) => {
      asked.push([message, sender]);
      return reply();
    },
  });
});

const details = { tabId: 3, frameId: 0, url: "https://www.reddit.com/" };
const response = {
  ...details,
  fromCache: false,
  responseHeaders: [{ name: "Date", value: "Mon, 23 Nov 2026 12:00:00 GMT" }],
};
const moved = { kind: "navigated", ...details, prerender: false };

const rows: readonly [
  string,
  (events: Fake) => { fire: (...given: never[]) => unknown },
  readonly unknown[],
  AppEvent | null,
][] = [
  ["a start", (e) => e.webNavigation.onBeforeNavigate, [details], { ...moved, stage: "start" } as AppEvent],
  ["a commit", (e) => e.webNavigation.onCommitted, [details], { ...moved, stage: "commit" } as AppEvent],
  ["an error", (e) => e.webNavigation.onErrorOccurred, [details], { ...moved, stage: "error" } as AppEvent],
  ...["net::ERR_ABORTED", "Error code 2152398850"].map((error): (typeof rows)[number] => [
    `a navigation broken off (${error})`,
    (e) => e.webNavigation.onErrorOccurred,
    [{ ...details, error }],
    { ...moved, stage: "error", isBrokenOff: true } as AppEvent,
  ]),
  [
    "a history change",
    (e) => e.webNavigation.onHistoryStateUpdated,
    [details],
    { ...moved, stage: "history" } as AppEvent,
  ],
  [
    "a fragment",
    (e) => e.webNavigation.onReferenceFragmentUpdated,
    [details],
    { ...moved, stage: "fragment" } as AppEvent,
  ],
  [
    "a prerender",
    (e) => e.webNavigation.onCommitted,
    [{ ...details, frameId: 5, documentLifecycle: "prerender" }],
    { ...moved, frameId: 5, prerender: true, stage: "commit" } as AppEvent,
  ],
  [
    "a tab in front",
    (e) => e.tabs.onActivated,
    [{ tabId: 3, windowId: 1 }],
    { kind: "tab-activated", tabId: 3, windowId: 1 },
  ],
  ["a replaced tab", (e) => e.tabs.onReplaced, [9, 3], { kind: "tab-replaced", from: 3, to: 9 }],
  ["a closed tab", (e) => e.tabs.onRemoved, [3, {}], { kind: "tab-removed", tabId: 3 }],
  [
    "a new address",
    (e) => e.tabs.onUpdated,
    [3, { url: "https://x.com/" }],
    { kind: "tab-changed", tabId: 3, url: "https://x.com/" },
  ],
  ["a sound", (e) => e.tabs.onUpdated, [3, { audible: false }], { kind: "tab-changed", tabId: 3, audible: false }],
  ["a tab beside another", (e) => e.tabs.onUpdated, [3, { splitViewId: 1 }], { kind: "tab-changed", tabId: 3 }],
  ["a new title", (e) => e.tabs.onUpdated, [3, { title: "News" }], null],
  ["a focused window", (e) => e.windows.onFocusChanged, [7], { kind: "window-focused", windowId: 7 }],
  ["no focused window", (e) => e.windows.onFocusChanged, [-1], { kind: "window-focused", windowId: null }],
  ["a locked screen", (e) => e.idle.onStateChanged, ["locked"], { kind: "idle", state: "locked" }],
  ["our alarm", (e) => e.alarms.onAlarm, [{ name: "watch" }], { kind: "alarm", name: "watch" }],
  ["an alarm of an older version", (e) => e.alarms.onAlarm, [{ name: "tick" }], null],
  ["hosts given", (e) => e.permissions.onAdded, [{}], { kind: "access-changed" }],
  ["hosts taken", (e) => e.permissions.onRemoved, [{}], { kind: "access-changed" }],
  ["a browser's start", (e) => e.runtime.onStartup, [], { kind: "browser-started" }],
  ["an installation", (e) => e.runtime.onInstalled, [{ reason: "install" }], { kind: "installed", reason: "install" }],
  [
    "a new browser",
    (e) => e.runtime.onInstalled,
    [{ reason: "chrome_update" }],
    { kind: "installed", reason: "browser-update" },
  ],
  [
    "a site's own time",
    (e) => e.webRequest.onResponseStarted,
    [response],
    { kind: "server-date", tabId: details.tabId, url: details.url, dateMs: Date.UTC(2026, 10, 23, 12) },
  ],
  [
    "a time that anybody could have said",
    (e) => e.webRequest.onResponseStarted,
    [{ ...response, url: "http://www.reddit.com/" }],
    null,
  ],
  ["a time from the cache", (e) => e.webRequest.onResponseStarted, [{ ...response, fromCache: true }], null],
  [
    "a time that is old",
    (e) => e.webRequest.onResponseStarted,
    [{ ...response, responseHeaders: [...response.responseHeaders, { name: "age", value: "3" }] }],
    null,
  ],
  ["no time", (e) => e.webRequest.onResponseStarted, [{ ...response, responseHeaders: [] }], null],
];

describe("what the background hears", () => {
  test.each(rows)("of %s", (_name, eventOf, given, wanted) => {
    (eventOf(fake.events).fire as (...given: unknown[]) => void)(...given);
    expect(heard).toEqual(wanted === null ? [] : [wanted]);
  });

  test("of moves is limited to supervised hosts, under both of their names, but for those that failed", () => {
    const filter = { url: [{ urlMatches: urlPatternOf(["reddit.com"]) }] };
    const { onErrorOccurred, ...moves } = fake.events.webNavigation;
    for (const event of Object.values(moves)) expect(event.registrations()).toEqual([[filter]]);
    expect(onErrorOccurred.registrations()).toEqual([[]]);
  });

  test("of answers is limited to pages of supervised hosts", () => {
    const filter = { urls: ["*://*.reddit.com/*"], types: ["main_frame"] };
    expect(fake.events.webRequest.onResponseStarted.registrations()).toEqual([[filter, ["responseHeaders"]]]);
  });

  test("ends with the signal", () => {
    stop.abort();
    for (const [, eventOf, given] of rows) (eventOf(fake.events).fire as (...given: unknown[]) => void)(...given);
    expect(heard).toEqual([]);
  });
});

describe("a message", () => {
  const send = (sender: object): Promise<unknown> =>
    new Promise((resolve) => {
      const fire = fake.events.runtime.onMessage.fire as (...given: unknown[]) => unknown[];
      expect(fire({ name: "x" }, sender, resolve)).toEqual([true]);
    });

  test("from the popup is our own, from no tab", async () => {
    await send({ id: "ours", url: "chrome-extension://ours/popup.html" });
    expect(asked).toEqual([[{ name: "x" }, { kind: "own", tabId: null, url: "chrome-extension://ours/popup.html" }]]);
  });

  test("from a guard carries what the browser says of its page", async () => {
    const tab = { id: 3, url: "https://a.example/", incognito: true };
    await send({ id: "ours", url: "about:srcdoc", origin: "https://www.reddit.com", frameId: 4, tab });
    const page = { kind: "page", tabId: 3, frameId: 4, url: "about:srcdoc", origin: "https://www.reddit.com" };
    expect(asked[0]?.[1]).toEqual({ ...page, tabUrl: "https://a.example/", incognito: true, prerender: false });
  });

  test.each([
    ["another extension", { id: "theirs", url: "chrome-extension://ours/popup.html" }],
    [
      "another extension whose address begins like ours",
      { id: "ours", url: "chrome-extension://ours.example/popup.html" },
    ],
    ["nowhere", { id: "ours" }],
  ])("from %s is a stranger's", async (_name, sender) => {
    await send(sender);
    expect(asked[0]?.[1]).toEqual({ kind: "stranger" });
  });

  test("is answered as a failure when the answer throws", async () => {
    reply = () => Promise.reject(new Error("no"));
    expect(await send({ id: "ours" })).toEqual({ ok: false, error: "failed" });
  });
});
