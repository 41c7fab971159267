import { TargetType } from "puppeteer-core";
import type { DrivenBrowser } from "#test/support/browsers/driven-browser";

/** From now on the extension's background in Chromium takes no tab away, as in a browser that is very busy. */
export async function holdTabs({ browser, ownPage }: DrivenBrowser): Promise<void> {
  const target = await browser.waitForTarget(
    (one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(ownPage("")),
  );
  const worker = await target.worker();
  await worker?.evaluate(() => {
    const never = () => new Promise<never>(() => undefined);
    Object.assign(chrome.tabs, { update: never, create: never, remove: never });
  });
}
