import { vi } from "vitest";
import type { Browser } from "#platform/browser";
import { fakeEvent } from "./fake-event.ts";

const event = () => fakeEvent<(...given: never[]) => unknown>();

/** Every event that we listen to, and the few calls that listening makes. */
export function fakeBrowser() {
  const events = {
    webNavigation: {
      onBeforeNavigate: event(),
      onCommitted: event(),
      onErrorOccurred: event(),
      onHistoryStateUpdated: event(),
      onReferenceFragmentUpdated: event(),
    },
    tabs: { onActivated: event(), onReplaced: event(), onRemoved: event(), onUpdated: event() },
    windows: { onFocusChanged: event(), WINDOW_ID_NONE: -1 },
    idle: { onStateChanged: event(), setDetectionInterval: vi.fn() },
    alarms: { onAlarm: event() },
    permissions: { onAdded: event(), onRemoved: event() },
    webRequest: { onResponseStarted: event() },
    runtime: {
      id: "ours",
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: event(),
      onInstalled: event(),
      onStartup: event(),
      onUpdateAvailable: event(),
    },
  };
  return { events, browser: events as unknown as Browser };
}
