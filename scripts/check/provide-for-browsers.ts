import { provideBrowser } from "../browsers/provide-browser.ts";
import { provideDisplay } from "../browsers/provide-display.ts";

/**
 * Makes sure that both browsers are there. Answers null, or one sentence that says what is missing. Without a display the
 * tests with a real hand on the mouse are skipped, and say so.
 */
export function provideForBrowsers(): string | null {
  for (const kind of ["chromium", "firefox"] as const) {
    const found = provideBrowser(kind);
    if (!found.ok) return found.error;
  }
  const missing = provideDisplay();
  if (missing !== null) console.error(missing);
  return null;
}
