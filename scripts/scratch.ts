import { launchBrowser } from "#test/support/browsers/launch-browser";
import { setTimeout as wait } from "node:timers/promises";
import { cpSync, rmSync } from "node:fs";
rmSync("/tmp/porchlight", { recursive: true, force: true });
cpSync("/work/main/.output/firefox-mv3", "/tmp/porchlight/firefox-mv3", { recursive: true });
for (const [install, url, name] of [["permanent", "about:addons", "addons"], ["temporary", "about:debugging#/runtime/this-firefox", "debugging"]] as const) {
const d = await launchBrowser("firefox", { extensionDir: "/tmp/porchlight/firefox-mv3", practicePort: null, install });
const p = await d.browser.newPage();
await p.goto(url, { waitUntil: [] });
await wait(2500);
await p.setViewport({ width: 1000, height: 700 }).catch((e) => console.log(String(e)));
await wait(500);
await p.screenshot({ path: `/tmp/scr/${name}.png` });
await d.close();
}
const c = await launchBrowser("chromium", { extensionDir: "/work/main/.output/chrome-mv3", practicePort: null });
const p = await c.browser.newPage();
await p.setViewport({ width: 1000, height: 560, deviceScaleFactor: 2 });
await p.goto("chrome://extensions");
await p.evaluate(async () => { await (chrome as any).developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }); });
await wait(800);
await p.screenshot({ path: "/tmp/scr/cext.png" });
await c.close();
