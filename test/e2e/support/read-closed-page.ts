import type { Stage } from "#test/support/stage/open-stage";

/** What stands to be read on our closed page, in whichever tab that is; nothing where there is none. */
export const readClosedPage = ({ own }: Stage): Promise<string> =>
  own.evaluate(() => {
    const views = chrome.extension.getViews({ type: "tab" });
    return views.find(({ location }) => location.pathname === "/closed.html")?.document.body.innerText ?? "";
  });
