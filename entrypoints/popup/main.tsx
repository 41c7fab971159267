import { render } from "preact";
import { createClient } from "#messages/client";
import { browser } from "#platform/browser";
import { createStorageLanguage } from "#platform/storage-language";
import { beginPage } from "#ui/begin-page.ts";

const call = createClient((message) => browser.runtime.sendMessage(message));

/** Another page of ours, in a tab; the popup goes when it is there. */
const openPage = (page: "welcome" | "dashboard") => () =>
  void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) }).then(() => close());

const [[tab]] = await Promise.all([
  browser.tabs.query({ active: true, currentWindow: true }),
  beginPage("popup", {
    document,
    noted: createStorageLanguage(browser).read,
    browserLanguage: navigator.language,
  }),
]);
const { PopupApp } = await import("#ui/screens/popup/popup-app.tsx");

const root = document.getElementById("app");
if (root !== null) {
  render(
    <PopupApp
      call={call}
      tabId={tab?.id ?? null}
      openWelcome={openPage("welcome")}
      openDashboard={openPage("dashboard")}
    />,
    root,
  );
}
