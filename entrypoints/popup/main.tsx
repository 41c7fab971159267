import { render } from "preact";
import { createClient } from "#messages/client";
import { browser } from "#platform/browser";
import { PopupApp } from "#ui/screens/popup/popup-app.tsx";

const call = createClient((message) => browser.runtime.sendMessage(message));

function openWelcome(): void {
  void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") }).then(() => close());
}

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const root = document.getElementById("app");
if (root !== null) render(<PopupApp call={call} tabId={tab?.id ?? null} openWelcome={openWelcome} />, root);
