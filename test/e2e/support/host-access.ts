import type { BrowserKind } from "../../../scripts/browsers/browser-kind.ts";
import { callExtensionsPage } from "#test/support/browsers/call-extensions-page";
import { runInFirefox } from "#test/support/browsers/run-in-firefox";
import type { Stage } from "#test/support/stage/open-stage";

/** A person takes the access to all sites from us, in the browser's own page for extensions, or gives it back. */
export async function setHostAccess(stage: Stage, kind: BrowserKind, isGiven: boolean): Promise<void> {
  if (kind === "firefox") return setInFirefox(stage, isGiven);
  const page = await stage.driven.browser.newPage();
  await page.goto("chrome://extensions");
  const extensionId = await stage.own.evaluate(() => chrome.runtime.id);
  const hostAccess = isGiven ? "ON_ALL_SITES" : "ON_CLICK";
  await callExtensionsPage(page, "updateExtensionConfiguration", { extensionId, hostAccess });
  await page.close();
}

/** What the switches of `about:addons` do, one for each site. */
async function setInFirefox({ driven, own }: Stage, isGiven: boolean): Promise<void> {
  const origins = await own.evaluate(() => chrome.runtime.getManifest().host_permissions ?? []);
  await runInFirefox(
    driven.browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
      const policy = WebExtensionPolicy.getByID("porchlight@families");
      const given = { permissions: [], origins: ${JSON.stringify(origins)}, data_collection: [] };
      await ExtensionPermissions.${isGiven ? "add" : "remove"}("porchlight@families", given, policy.extension);
    })()`,
  );
}
