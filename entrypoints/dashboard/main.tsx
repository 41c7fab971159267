import { render } from "preact";
import { createClient } from "#messages/client";
import { askToStay } from "#platform/ask-to-stay";
import { browser } from "#platform/browser";
import { createSitePermission } from "#platform/site-permission";
import { loadVault } from "#platform/load-vault";
import { hearBackground } from "#platform/own-pages";
import { createStorageLanguage } from "#platform/storage-language";
import { beginPage } from "#ui/begin-page.ts";
import { tellChanged } from "#ui/changes.ts";

await beginPage("dashboard", {
  document,
  noted: createStorageLanguage(browser).read,
  browserLanguage: navigator.language,
});
const { DashboardApp } = await import("#ui/screens/dashboard/dashboard-app.tsx");

const root = document.getElementById("app");
const call = createClient((message) => browser.runtime.sendMessage(message));
const permission = createSitePermission(browser);
const startsAt = location.hash === "#record" ? "record" : "today";
if (root !== null) render(<DashboardApp {...{ call, permission, loadVault, startsAt }} print={() => print()} />, root);
askToStay();
hearBackground(browser, tellChanged);
