import { provideBrowser } from "../browsers/provide-browser.ts";

/** Makes sure that both browsers are there. Answers null, or one sentence that says what is missing. */
export function provideForBrowsers(): string | null {
  for (const kind of ["chromium", "firefox"] as const) {
    const found = provideBrowser(kind);
    if (!found.ok) return found.error;
  }
  return null;
}
