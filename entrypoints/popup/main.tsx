import { render } from "preact";
import { createClient } from "#messages/client";
import { browser } from "#platform/browser";
import { hearBackground } from "#platform/own-pages";
import { createStorageLanguage } from "#platform/storage-language";
import { beginPage } from "#ui/begin-page.ts";
import { tellChanged } from "#ui/changes.ts";

const call = createClient((message) => browser.runtime.sendMessage(message));

/** Another page of ours, in a tab; the popup goes when it is there. */
const openPage = (page: "welcome" | "dashboard") => () =>
  void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) }).then(() => close());

// The background answers while the screens are loaded.
const asked = call("child/view", {});
const [{ PopupApp }, [tab]] = await Promise.all([
  beginPage("popup", {
    document,
    noted: createStorageLanguage(browser).read,
    browserLanguage: navigator.language,
  }).then(() => import("#ui/screens/popup/popup-app.tsx")),
  browser.tabs.query({ active: true, currentWindow: true }),
]);

const loadPermission = async () => (await import("#platform/site-permission")).createSitePermission(browser);
const root = document.getElementById("app");
if (root !== null) {
  render(
    <PopupApp
      {...{ call, asked, loadPermission }}
      tabId={tab?.id ?? null}
      openWelcome={openPage("welcome")}
      openDashboard={openPage("dashboard")}
    />,
    root,
  );
}
hearBackground(browser, tellChanged);
