import { render } from "preact";
import "#ui/tokens.css";
import "#ui/base.css";
import "#ui/components.css";
import closedSheet from "#ui/screens/closed/closed.css?url";
import dashboardSheet from "#ui/screens/dashboard/dashboard.css?url";
import popupSheet from "#ui/screens/popup/popup.css?url";
import welcomeSheet from "#ui/screens/welcome/welcome.css?url";
import { speakOfRecord } from "#locales/speak-of-record";
import { beginPage } from "#ui/begin-page.ts";

const SHEETS = { closed: closedSheet, dashboard: dashboardSheet, popup: popupSheet, welcome: welcomeSheet };
const [name = "", language = "en"] = location.hash.slice(1).split("/");
await beginPage("popup", { document, noted: async () => null, browserLanguage: language });
await speakOfRecord();
const { SCENES } = await import("./scenes.tsx");
document.documentElement.dataset["scenes"] = Object.keys(SCENES).join(" ");
const scene = SCENES[name];
const root = document.getElementById("app");
if (scene !== undefined && root !== null) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = SHEETS[scene.sheet];
  link.addEventListener("load", () => render(scene.draw(), root));
  document.head.append(link);
}
