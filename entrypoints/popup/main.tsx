import { render } from "preact";
import { createClient } from "#messages/client";
import { browser } from "#platform/browser";
import { PopupApp } from "#ui/screens/popup/popup-app.tsx";

const call = createClient((message) => browser.runtime.sendMessage(message));

/** Another page of ours, in a tab; the popup goes when it is there. */
const openPage = (page: "welcome" | "dashboard") => () =>
  void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) }).then(() => close());

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
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
