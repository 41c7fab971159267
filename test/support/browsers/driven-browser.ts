import type { Browser, Page } from "puppeteer-core";
import type { BrowserKind } from "../../../scripts/browsers/browser-kind.ts";

export type LaunchOptions = {
  /** The built extension, such as `.output/chrome-mv3`. */
  readonly extensionDir: string;
  /** Kept after the end, for tests of restarts. Without it the profile is a new one, removed at the end. */
  readonly userDataDir?: string;
  /** Port of the practice network, to which every host name leads; null for the real internet. */
  readonly practicePort: number | null;
  /** Default true. A window needs a display. */
  readonly headless?: boolean;
  /** Default: what `findBrowser` finds. */
  readonly executablePath?: string;
  readonly extraArgs?: readonly string[];
  /** Added to this process's own, such as `DISPLAY` or those of `prepareClock`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Firefox only; win over the usual ones. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /**
   * Firefox only. `permanent` (default) survives a restart and needs an ESR, Developer Edition or Debian build;
   * `temporary` works in every Firefox. `none` leaves a kept profile as it is.
   */
  readonly install?: "permanent" | "temporary" | "none";
  /** Allows the extension in private windows. Default false. */
  readonly privateWindows?: boolean;
};

/** A browser with the extension in it. `close` and `kill` may be called in any order, any number of times. */
export type DrivenBrowser = {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Of the browser's first process. */
  readonly pid: number;
  readonly userDataDir: string;
  /** `chrome-extension://…/popup.html` for `popup.html`. */
  ownPage(path: string): string;
  /** Opens one of the extension's pages in a new tab and waits until `selector` (default `body`) is there. */
  openOwnPage(path: string, selector?: string): Promise<Page>;
  /** Opens a page in a new tab and waits until its document is there; a navigation that is cut short is no failure. */
  open(url: string): Promise<Page>;
  /** Ends the extension's background as the browser does when it is idle. The next event starts it again. */
  killBackground(): Promise<void>;
  /** Opens a private window on this address, where `privateWindows` was asked. Seen from outside only. */
  openPrivate(url: string): Promise<void>;
  /** `kill -9` for the whole family of processes at once, as a power cut. */
  kill(): Promise<void>;
  /** Ends it as a person does, so that it may write down what it has. */
  close(): Promise<void>;
};
