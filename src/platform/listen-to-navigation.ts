import type { AppEvent, NavigationStage } from "#app/app-event";
import type { Browser } from "./browser.ts";
import { on } from "./on.ts";
import { urlPatternOf } from "./url-pattern-of.ts";

type Details = {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  /** Chromium alone tells. */
  readonly documentLifecycle?: string;
  /** Of a navigation that failed. */
  readonly error?: string;
};

/**
 * What the browsers call a navigation that was stopped or overtaken (Chromium's net_error_list.h; Firefox's
 * NS_BINDING_ABORTED, 0x804B0002). Firefox begins many a page so, in a process that another takes over.
 */
const BROKEN_OFF: ReadonlySet<string | undefined> = new Set(["net::ERR_ABORTED", "Error code 2152398850"]);

type To = { readonly signal: AbortSignal; readonly handle: (event: AppEvent) => void };

const teller =
  ({ handle }: To) =>
  (stage: NavigationStage) =>
  ({ tabId, frameId, url, documentLifecycle, error }: Details): void => {
    const prerender = documentLifecycle === "prerender";
    const broken = BROKEN_OFF.has(error) ? { isBrokenOff: true } : {};
    handle({ kind: "navigated", stage, tabId, frameId, url, prerender, ...broken });
  };

/**
 * Every move of a page on these hosts and their subdomains, of any frame; others wake nobody. What failed is told of every
 * host: in Firefox a page that a rule blocked has no other sign, and which sites a family added is not known when we wake.
 */
export function listenToNavigation(browser: Browser, hosts: readonly string[], to: To): void {
  listenToMoves(browser, hosts, to);
  on(browser.webNavigation.onErrorOccurred, to.signal, teller(to)("error"));
}

/** Moves that did not fail, of any frame, on these hosts and their subdomains. */
export function listenToMoves({ webNavigation }: Browser, hosts: readonly string[], to: To): void {
  const filter = { url: [{ urlMatches: urlPatternOf(hosts) }] };
  const tell = teller(to);
  on(webNavigation.onBeforeNavigate, to.signal, tell("start"), filter);
  on(webNavigation.onCommitted, to.signal, tell("commit"), filter);
  on(webNavigation.onHistoryStateUpdated, to.signal, tell("history"), filter);
  on(webNavigation.onReferenceFragmentUpdated, to.signal, tell("fragment"), filter);
}
