import { runInFirefox } from "../browsers/run-in-firefox.ts";
import type { Stage } from "./open-stage.ts";

/**
 * Somebody is at the computer at this moment. Headless Firefox counts the minute to idleness from its start, whatever a driver
 * does in its pages, so its own count is put back, as the window does for a hand at the mouse; headless Chromium is never idle.
 */
export async function stir({ driven }: Stage): Promise<void> {
  if (driven.kind !== "firefox") return;
  await runInFirefox(
    driven.browser,
    `Cc["@mozilla.org/widget/useridleservice;1"].getService(Ci.nsIUserIdleServiceInternal).resetIdleTimeOut(0)`,
  );
}
