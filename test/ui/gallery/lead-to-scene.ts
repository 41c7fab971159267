import type { Page } from "puppeteer-core";
import { leadToRecord } from "./lead-to-record.ts";
import { leadToBackup } from "./lead-to-backup.ts";

const PIN = "271828";
const NEEDS_PIN = /^popup-(door|parent)/;

/** To the states that lie behind a click. `say` finds what is pressed by its English words. */
export async function leadToScene(page: Page, name: string, say: (english: string) => string): Promise<void> {
  if (name.startsWith("record")) return leadToRecord(page, name, say);
  await leadToBackup(page, name, say);
  if (NEEDS_PIN.test(name)) await page.locator(`::-p-aria(${say("Parent")})`).click();
  if (name === "popup-door-gone") await page.waitForSelector(".door");
  else if (NEEDS_PIN.test(name)) await page.waitForSelector("input[type=password]");
  if (name === "popup-less") {
    await page.locator(`::-p-text(${say("Less today")})`).click();
    await page.locator(`::-p-text(${say("30")})`).click();
    await page.locator(`::-p-text(${say("Instagram")})`).click();
  }
  if (name === "popup-less-plan" || name === "popup-school-plan")
    await page.locator(`::-p-text(${say("My plan")})`).click();
  if (name === "welcome-done-practice") await page.locator(`::-p-text(${say("See it work")})`).click();
  if (name.startsWith("closed-parent")) await page.locator(`::-p-text(${say("I'm the parent")})`).click();
  if (name.startsWith("dashboard-plan"))
    await page.locator(`::-p-aria([name="${say("Plan")}"][role="button"])`).click();
  if (name.startsWith("dashboard-family"))
    await page.locator(`::-p-aria([name="${say("Family")}"][role="button"])`).click();
  if (name === "dashboard-family-child") await page.locator(`::-p-text(${say("Leo")})`).click();
  if (name === "dashboard-birthdays-choosing") {
    await page.locator(`::-p-text(${say("Plan it together")})`).click();
    await page.locator(`::-p-aria(${say("Instagram")})`).click();
    await page.locator(`::-p-aria(${say("Discord")})`).click();
    await page.locator(`::-p-text(${say("Take these minutes")})`).click();
  }
  if (name.startsWith("dashboard-settings"))
    await page.locator(`::-p-aria([name="${say("Settings")}"][role="button"])`).click();
  if (name.startsWith("dashboard-settings-forget")) {
    const button = await page.waitForSelector(`::-p-aria(${say("Forget everything")})`);
    await button?.evaluate((element) => element.scrollIntoView({ block: "center" }));
    if (name.endsWith("asked")) await button?.click();
  }
  if (name === "dashboard-plan-changes") {
    await page.locator(`::-p-aria(${say("Minutes a day: on school days")})`).fill("45");
    await page.keyboard.press("Enter");
    await page.locator(`::-p-aria(${say("Add: Closed, whatever the time left")})`).click();
  }
  if (name.startsWith("dashboard-plan-school")) {
    const xpath = `//section[h2[normalize-space()="${say("For school")}"]]`;
    const section = await page.waitForSelector(`::-p-xpath(${xpath})`);
    if (name.endsWith("-changes")) await page.locator(`::-p-xpath(${xpath}//button)`).click();
    await section?.evaluate((element) => element.scrollIntoView({ block: "start" }));
  }
  if (name === "dashboard-plan-embeds") {
    const xpath = `//section[h2[normalize-space()="${say("Videos inside other sites")}"]]`;
    const section = await page.waitForSelector(`::-p-xpath(${xpath})`);
    await section?.evaluate((element) => element.scrollIntoView({ block: "start" }));
  }
  if (name === "dashboard-plan-preset") {
    await page.locator(`::-p-text(${say("Begin again from a plan by age")})`).click();
    await page.locator(`::-p-text(${say("13 to 15")})`).click();
  }
  if (name === "popup-paused-ask") await page.locator(`::-p-text(${say("Ask to end the pause")})`).click();
  if (name === "popup-paused-ask") await page.waitForSelector(".asking");
  if (name === "popup-ask-form" || name === "closed-ask")
    await page.locator(`::-p-text(${say("Ask for more time")})`).click();
  if (name === "popup-ask-form") await page.waitForSelector(".asking");
  if (name === "popup-ask-code" || name === "closed-code") {
    await page.locator(`::-p-text(${say("Ask for more time")})`).click();
    await page.locator(`::-p-text(${say("I have a code")})`).click();
    await page.waitForSelector(".code-input");
  }
  if (name === "closed-wrong") await page.locator(`::-p-text(${say("This looks wrong")})`).click();
  if (name === "dashboard-plan-for-now") {
    await page.locator(`::-p-aria(${say("Minutes a day: on school days")})`).fill("45");
    await page.keyboard.press("Enter");
  }
  const needsOpen =
    name.startsWith("popup-parent") || name.startsWith("closed-parent") || /^welcome-(child|plan|switches)/.test(name);
  if (name === "popup-door-recovery") await page.locator(`::-p-text(${say("Use a recovery code")})`).click();
  if (name === "popup-door-lost") {
    await page.locator(`::-p-text(${say("Use a recovery code")})`).click();
    await page.locator(`::-p-text(${say("What now")})`).click();
  }
  if (name === "closed-nobody") await page.locator(`::-p-aria(${say("Leo")})`).click();
  if (!needsOpen) return;
  await page.locator("input[type=password]").fill(PIN);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("input[type=password]") === null);
  if (name === "welcome-child-2") await page.locator(`::-p-text(${say("Add another child")})`).click();
  if (/^popup-parent-(family|child$|grown-up)/.test(name)) await page.locator(`::-p-text(${say("Family")})`).click();
  if (name === "popup-parent-child") await page.locator(`::-p-text(${say("Leo")})`).click();
  if (name === "popup-parent-grown-up") await page.locator(`::-p-text(${say("Dad")})`).click();
  if (name === "popup-parent-more" || name === "closed-parent-more")
    await page.locator(`::-p-text(${say("More…")})`).click();
  if (name === "popup-parent-school-more") await page.locator(`::-p-text(${say("Another time")})`).click();
  if (name.endsWith("-more")) await page.waitForSelector(".more");
  if (name === "popup-parent-page" || name === "popup-parent-not-right" || name === "popup-parent-add-here") {
    const line = await page.waitForSelector(".page-line");
    await line?.evaluate((element) => element.scrollIntoView({ block: "end" }));
  }
  if (name === "popup-parent-not-right") await page.locator(`::-p-text(${say("Not right?")})`).click();
  if (name === "popup-parent-not-now") await page.locator(`::-p-text(${say("Not now")})`).click();
  if (name === "popup-parent-codes") {
    await page.locator(`::-p-text(${say("Phone codes")})`).click();
    await page.locator(`::-p-text(${say("Make ten codes")})`).click();
    await page.waitForSelector(".codes");
  }
}
