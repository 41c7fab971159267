/**
 * Photographs every screen of the gallery, light and dark: `node test/ui/gallery/shoot.ts CHROMIUM FOLDER [NAME...]`.
 * The screens are the real ones; only the background behind them is a table.
 */
import { mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import preact from "@preact/preset-vite";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { build, preview } from "vite";

const [chromium, folder, ...wanted] = process.argv.slice(2);
if (chromium === undefined || folder === undefined)
  throw new Error("Name the browser, then the folder for the pictures.");

const PIN = "271828";
/** `GALLERY_WIDTH=320` shows the pages to a narrow window. */
const pageWidth = Number(process.env["GALLERY_WIDTH"] ?? 900);
const NEEDS_PIN = /^popup-(door|parent)/;

const root = import.meta.dirname;
const outDir = path.join(tmpdir(), `gallery-${process.pid}`);
await build({
  root,
  logLevel: "error",
  base: "./",
  plugins: [preact({ devToolsEnabled: false })],
  build: { outDir, target: "chrome148", assetsInlineLimit: 0 },
});
const server = await preview({ root, logLevel: "error", build: { outDir }, preview: { port: 0 } });
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await puppeteer.launch({ executablePath: chromium, headless: true, args: ["--no-sandbox"] });
try {
  await mkdir(folder, { recursive: true });
  for (const name of await sceneNames())
    for (const theme of ["light", "dark"] as const) await shoot(browser, name, theme);
} finally {
  await browser.close();
  await server.close();
  await rm(outDir, { recursive: true });
}

async function sceneNames(): Promise<readonly string[]> {
  if (wanted.length > 0) return wanted;
  const { readFile } = await import("node:fs/promises");
  const text = await readFile(path.join(root, "scenes.tsx"), "utf8");
  return [...text.matchAll(/^ {2}"([a-z0-9-]+)": /gm)]
    .map(([, name = ""]) => name)
    .filter((name) => /^(popup|closed|welcome|dashboard)-/.test(name));
}

async function shoot(browser: Browser, name: string, theme: "light" | "dark"): Promise<void> {
  const page = await browser.newPage();
  const isPopup = name.startsWith("popup");
  await page.setViewport({
    ...(isPopup ? { width: 360, height: 480 } : { width: pageWidth, height: 760 }),
    deviceScaleFactor: 1.5,
  });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
  await page.goto(`${address}#${name}`);
  await page.waitForSelector("#app h1, #app h2, #app p");
  await lead(page, name);
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  await page.screenshot({ path: path.join(folder ?? ".", `${name}-${theme}.png`), fullPage: !isPopup });
  await page.close();
}

/** To the states that lie behind a click. */
async function lead(page: Page, name: string): Promise<void> {
  if (NEEDS_PIN.test(name)) await page.locator("::-p-aria(Parent)").click();
  if (NEEDS_PIN.test(name)) await page.waitForSelector("input[type=password]");
  if (name === "popup-less") {
    await page.locator("::-p-text(Less today)").click();
    await page.locator("::-p-text(30)").click();
    await page.locator("::-p-text(Instagram)").click();
  }
  if (name === "popup-less-plan") await page.locator("::-p-text(My plan)").click();
  if (name === "closed-parent") await page.locator("::-p-text(I'm the parent)").click();
  if (name.startsWith("dashboard-plan")) await page.locator('::-p-aria([name="Plan"][role="button"])').click();
  if (name === "dashboard-birthdays-choosing") {
    await page.locator("::-p-text(Plan it together)").click();
    await page.locator("::-p-aria(Instagram)").click();
    await page.locator("::-p-aria(Discord)").click();
  }
  if (name === "dashboard-settings") await page.locator('::-p-aria([name="Settings"][role="button"])').click();
  if (name === "dashboard-plan-changes") {
    await page.locator("::-p-aria(Minutes a day: on school days)").fill("45");
    await page.keyboard.press("Enter");
    await page.locator("::-p-aria(Add: Closed, whatever the time left)").click();
  }
  if (name === "dashboard-plan-preset") {
    await page.locator("::-p-text(Begin again from a plan by age)").click();
    await page.locator("::-p-text(13 to 15)").click();
  }
  const needsOpen =
    name.startsWith("popup-parent") || name === "closed-parent" || /^welcome-(child|plan|switches)/.test(name);
  if (name === "popup-door-recovery") await page.locator("::-p-text(Use a recovery code)").click();
  if (name === "popup-door-lost") {
    await page.locator("::-p-text(Use a recovery code)").click();
    await page.locator("::-p-text(What now)").click();
  }
  if (name === "closed-nobody") await page.locator("::-p-aria(Leo)").click();
  if (!needsOpen) return;
  await page.locator("input[type=password]").fill(PIN);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("input[type=password]") === null);
  if (name === "welcome-child-2") await page.locator("::-p-text(Add another child)").click();
  if (/^popup-parent-(family|child$|grown-up)/.test(name)) await page.locator("::-p-text(Family)").click();
  if (name === "popup-parent-child") await page.locator("::-p-text(Leo)").click();
  if (name === "popup-parent-grown-up") await page.locator("::-p-text(Dad)").click();
}
