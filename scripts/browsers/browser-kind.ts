/** The two families that Porchlight is built for. Chrome and Edge are driven as Chromium. */
export type BrowserKind = "chromium" | "firefox";
