import { render } from "preact";
import { createClient } from "#messages/client";
import { browser } from "#platform/browser";
import { hearBackground } from "#platform/own-pages";
import { createStorageLanguage } from "#platform/storage-language";
import { beginPage } from "#ui/begin-page.ts";
import { tellChanged } from "#ui/changes.ts";

await beginPage("closed", {
  document,
  noted: createStorageLanguage(browser).read,
  browserLanguage: navigator.language,
});
const { ClosedApp } = await import("#ui/screens/closed/closed-app.tsx");

const root = document.getElementById("app");
const call = createClient((message) => browser.runtime.sendMessage(message));
if (root !== null) render(<ClosedApp call={call} />, root);
hearBackground(browser, tellChanged);
