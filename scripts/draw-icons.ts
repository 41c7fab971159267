import { launch, type Page } from "puppeteer-core";
import type { Lamp } from "#app/ports";
import { provideBrowser } from "./browsers/provide-browser.ts";
import { drawLamp, LAMPS } from "./icons/draw-lamp.ts";

/**
 * Draws `public/icon/lamp-<lamp>-<size>.png` from the one description in `icons/draw-lamp.ts`. Run it when that changes and
 * commit what it made: `node scripts/draw-icons.ts`. Browsers take no SVG for a toolbar icon that changes.
 * `icon/dark-16.png` would be taken by WXT for the icon of a dark toolbar, hence the name before it.
 */
const SIZES = [16, 32, 48];
/** For the browser's list of extensions, where the lamp is always lit. */
const LARGE = 128;

const chromium = provideBrowser("chromium");
if (!chromium.ok) {
  console.error(chromium.error);
  process.exit(1);
}
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await launch({ executablePath: chromium.value, headless: true, args: asRoot });
try {
  const page = await browser.newPage();
  for (const lamp of LAMPS) for (const size of SIZES) await photograph(page, lamp, size);
  await photograph(page, "lit", LARGE);
} finally {
  await browser.close();
}

async function photograph(page: Page, lamp: Lamp, size: number): Promise<void> {
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawLamp(lamp, size)}`);
  const path = `public/icon/lamp-${lamp}-${size}.png` as const;
  await page.screenshot({ path, omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
}
