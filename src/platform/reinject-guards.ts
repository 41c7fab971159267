import type { Browser } from "./browser.ts";
import { SCOUT, sendScout } from "./send-scout.ts";

type Script = NonNullable<ReturnType<Browser["runtime"]["getManifest"]>["content_scripts"]>[number];

/** A fact of the session: lost exactly when pages may be open that have never seen us. */
const MARKER = "guards-injected";

/**
 * Puts the guard into the pages that were open before us: after an installation, an update and being switched on again, of
 * which the browser tells the last by no event. Firefox does it itself, Chromium does not (`field/security.md` A14).
 */
export async function reinjectGuards(browser: Browser): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(MARKER))[MARKER] === true) return;
  await session.set({ [MARKER]: true });
  const registered = await browser.scripting.getRegisteredContentScripts();
  const scripts = [
    ...(browser.runtime.getManifest().content_scripts ?? []),
    ...registered.filter(({ id }) => id !== SCOUT.id).map(({ matches = [], js = [] }) => ({ matches, js })),
  ];
  await Promise.all(scripts.map((script) => injectInto(browser, script)));
  if (registered.some(({ id }) => id === SCOUT.id)) await sendScout(browser);
}

/** Puts a script into the open pages that it matches, beside no guard that is there already. */
export async function injectInto(
  browser: Browser,
  { matches, js = [] }: Pick<Script, "matches" | "js">,
): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  // A page that shows the browser's own error, or closes meanwhile, takes no script: the background judges it all the same.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectIntoTab(browser, id, js)])));
}

async function injectIntoTab(browser: Browser, tabId: number, files: string[]): Promise<void> {
  const { scripting } = browser;
  const frames = await scripting.executeScript({ target: { tabId, allFrames: true }, func: hasGuard });
  const frameIds = frames.filter(({ result }) => result !== true).map(({ frameId }) => frameId);
  if (frameIds.length === 0) return;
  await scripting.executeScript({ target: { tabId, frameIds }, files, injectImmediately: true });
}

/** Runs in the page's isolated world, where the site's script leaves its constant: so it may name nothing from outside. */
function hasGuard(): boolean {
  return Reflect.has(globalThis, "porchlightSite");
}
