import type { Browser } from "puppeteer-core";

/**
 * Ends the extension's service worker from the browser's own session. Nothing attaches to the worker itself:
 * a worker that was debugged misses events after its death. Does nothing when it sleeps already.
 */
export async function killServiceWorker(browser: Browser, extensionId: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  try {
    const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "service_worker" }] });
    const own = targetInfos.filter((target) => target.url.startsWith(`chrome-extension://${extensionId}/`));
    for (const target of own) await session.send("Target.closeTarget", { targetId: target.targetId });
  } finally {
    await session.detach();
  }
}
