/** What a navigation did: `error` is where a request that we blocked shows; `history` and `fragment` are moves within a page. */
export type NavigationStage = "start" | "commit" | "error" | "history" | "fragment";

/**
 * What happened in the browser, in plain data. `src/platform/listen.ts` makes these of the browser's events,
 * tests and `simulate` make them by hand. Instants are epoch milliseconds of the wall clock.
 */
export type AppEvent =
  | {
      readonly kind: "navigated";
      readonly stage: NavigationStage;
      readonly tabId: number;
      /** 0 is the page itself; a page that is prerendered has a number of its own. */
      readonly frameId: number;
      readonly url: string;
      readonly prerender: boolean;
      /** Of an `error`: another navigation took its place, or it was stopped; no error page comes of that. */
      readonly isBrokenOff?: boolean;
    }
  | { readonly kind: "tab-activated"; readonly tabId: number; readonly windowId: number }
  /** One tab took the place of another, as a prerendered page does. */
  | { readonly kind: "tab-replaced"; readonly from: number; readonly to: number }
  | { readonly kind: "tab-changed"; readonly tabId: number; readonly url?: string; readonly audible?: boolean }
  | { readonly kind: "tab-removed"; readonly tabId: number }
  /** Null when no window of this browser has the focus. */
  | { readonly kind: "window-focused"; readonly windowId: number | null }
  | { readonly kind: "idle"; readonly state: "active" | "idle" | "locked" }
  | { readonly kind: "alarm"; readonly name: "next-change" | "watch" }
  /** Host access, private windows or the toolbar icon may have changed: ask `Access`. */
  | { readonly kind: "access-changed" }
  /** The `Date` header of a supervised site's own answer, neither from a cache nor aged. */
  | { readonly kind: "server-date"; readonly tabId: number; readonly url: string; readonly dateMs: number }
  | { readonly kind: "installed"; readonly reason: "install" | "update" | "browser-update" }
  /** A new version lies ready and waits until it is let in. */
  | { readonly kind: "update-ready"; readonly version: string }
  | { readonly kind: "browser-started" };
