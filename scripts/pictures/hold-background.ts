import { TargetType } from "puppeteer-core";
import type { DrivenBrowser } from "#test/support/browsers/driven-browser";

/** Has the extension's background stand still in Chromium, as on a computer that is very busy. It does not go on. */
export async function holdBackground({ browser, ownPage }: DrivenBrowser): Promise<void> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(ownPage("")),
  );
  const session = await worker.createCDPSession();
  await session.send("Debugger.enable");
  await session.send("Debugger.pause");
}
