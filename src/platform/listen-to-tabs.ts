import type { AppEvent } from "#app/app-event";
import type { Browser } from "./browser.ts";
import { on } from "./on.ts";

/** What happens to tabs and windows, wherever they are: which one is in front decides whose seconds count. */
export function listenToTabs(
  browser: Browser,
  to: { readonly signal: AbortSignal; readonly handle: (event: AppEvent) => void },
): void {
  const { tabs } = browser;
  const { handle, signal } = to;
  // Firefox for Android has no `windows`.
  const windows: Browser["windows"] | undefined = browser.windows;

  on(tabs.onActivated, signal, ({ tabId, windowId }) => handle({ kind: "tab-activated", tabId, windowId }));
  on(tabs.onReplaced, signal, (toId, fromId) => handle({ kind: "tab-replaced", from: fromId, to: toId }));
  on(tabs.onRemoved, signal, (tabId) => handle({ kind: "tab-removed", tabId }));
  on(tabs.onUpdated, signal, (tabId, { url, audible, splitViewId }) => {
    if (url === undefined && audible === undefined && splitViewId === undefined) return;
    const changed = { ...(url === undefined ? {} : { url }), ...(audible === undefined ? {} : { audible }) };
    handle({ kind: "tab-changed", tabId, ...changed });
  });
  on(windows?.onFocusChanged, signal, (windowId) => {
    handle({ kind: "window-focused", windowId: windowId === windows?.WINDOW_ID_NONE ? null : windowId });
  });
}
