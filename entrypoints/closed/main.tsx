import { render } from "preact";
import { createClient } from "#messages/client";
import { browser } from "#platform/browser";
import { hearBackground } from "#platform/own-pages";
import { createStorageLanguage } from "#platform/storage-language";
import { beginPage } from "#ui/begin-page.ts";
import { tellChanged } from "#ui/changes.ts";

const [{ ClosedApp }, tab] = await Promise.all([
  beginPage("closed", {
    document,
    noted: createStorageLanguage(browser).read,
    browserLanguage: navigator.language,
  }).then(() => import("#ui/screens/closed/closed-app.tsx")),
  browser.tabs.getCurrent(),
]);

const root = document.getElementById("app");
const call = createClient((message) => browser.runtime.sendMessage(message));
if (root !== null) render(<ClosedApp call={call} tabId={tab?.id ?? null} />, root);
hearBackground(browser, tellChanged);
