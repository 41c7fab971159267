import { listTabs } from "#test/support/browsers/list-tabs";
import { runInFirefox } from "#test/support/browsers/run-in-firefox";
import type { Stage } from "#test/support/stage/open-stage";

/** Shows two open tabs of one window side by side, as the menu of a tab does. The one in front stays the active one. */
export async function showSideBySide({ driven, own }: Stage, urls: readonly [string, string]): Promise<void> {
  if (driven.kind === "firefox") {
    const find = `(url) => gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === url)`;
    await runInFirefox(driven.browser, `void gBrowser.addTabSplitView(${JSON.stringify(urls)}.map(${find}))`);
    return;
  }
  const open = await listTabs(own);
  const [left, right] = urls.map((url) => open.find((tab) => tab.url === url)?.id ?? -1);
  await own.evaluate(async (one, other) => void (await chrome.tabs.createSplit([one, other])), left ?? -1, right ?? -1);
}
