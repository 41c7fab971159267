import { render } from "preact";
import { createClient } from "#messages/client";
import { askToStay } from "#platform/ask-to-stay";
import { browser } from "#platform/browser";
import { loadVault } from "#platform/load-vault";
import { hearBackground } from "#platform/own-pages";
import { createStorageLanguage } from "#platform/storage-language";
import { beginPage } from "#ui/begin-page.ts";
import { tellChanged } from "#ui/changes.ts";

await beginPage("welcome", {
  document,
  noted: createStorageLanguage(browser).read,
  browserLanguage: navigator.language,
});
const { WelcomeApp } = await import("#ui/screens/welcome/welcome-app.tsx");

const root = document.getElementById("app");
const call = createClient((message) => browser.runtime.sendMessage(message));

function closeTab(): void {
  void browser.tabs.getCurrent().then((tab) => (tab?.id === undefined ? close() : browser.tabs.remove(tab.id)));
}

// Firefox's own pages have this scheme; Chromium's have another.
const browserKind = location.protocol === "moz-extension:" ? "firefox" : "chromium";
const { language } = navigator;
if (root !== null) render(<WelcomeApp {...{ call, browserKind, language, loadVault, closeTab }} />, root);
askToStay();
hearBackground(browser, tellChanged);
