import { readAddonId } from "#test/support/browsers/read-addon-id";
import { runInFirefox } from "#test/support/browsers/run-in-firefox";
import { builtExtension, type Stage } from "#test/support/stage/open-stage";

/**
 * A person switches us off in the browser's own page for extensions, and on again; pages stay open meanwhile, ours close.
 * Answers the stage with another page of ours to speak from.
 */
export async function switchOffAndOn(stage: Stage): Promise<Stage> {
  const { driven } = stage;
  await (driven.kind === "firefox" ? switchInFirefox(stage) : switchInChromium(stage));
  return { ...stage, own: await driven.openOwnPage("popup.html", "main") };
}

async function switchInChromium({ driven, own }: Stage): Promise<void> {
  const extensionId = await own.evaluate(() => chrome.runtime.id);
  const page = await driven.browser.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(async (id) => {
    await chrome.management.setEnabled(id, false);
    await chrome.management.setEnabled(id, true);
  }, extensionId);
  await page.close();
}

async function switchInFirefox({ driven }: Stage): Promise<void> {
  const addonId = JSON.stringify(await readAddonId(builtExtension("firefox")));
  await runInFirefox(
    driven.browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
      const addon = await AddonManager.getAddonByID(${addonId});
      await addon.disable();
      await addon.enable();
    })()`,
  );
}
