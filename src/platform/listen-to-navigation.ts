import type { AppEvent, NavigationStage } from "#app/app-event";
import type { Browser } from "./browser.ts";
import { domainsOf } from "./domains-of.ts";
import { on } from "./on.ts";

type Details = {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  /** Chromium alone tells. */
  readonly documentLifecycle?: string;
};

/** Every move of a page on these hosts and their subdomains, of any frame. Others wake nobody. */
export function listenToNavigation(
  browser: Browser,
  hosts: readonly string[],
  to: { readonly signal: AbortSignal; readonly handle: (event: AppEvent) => void },
): void {
  const { webNavigation } = browser;
  const filter = { url: domainsOf(hosts).map((hostSuffix) => ({ hostSuffix })) };
  const tell = (stage: NavigationStage) => (details: Details) => {
    const { tabId, frameId, url, documentLifecycle } = details;
    to.handle({ kind: "navigated", stage, tabId, frameId, url, prerender: documentLifecycle === "prerender" });
  };

  on(webNavigation.onBeforeNavigate, to.signal, tell("start"), filter);
  on(webNavigation.onCommitted, to.signal, tell("commit"), filter);
  on(webNavigation.onErrorOccurred, to.signal, tell("error"), filter);
  on(webNavigation.onHistoryStateUpdated, to.signal, tell("history"), filter);
  on(webNavigation.onReferenceFragmentUpdated, to.signal, tell("fragment"), filter);
}
