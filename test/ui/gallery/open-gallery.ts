import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import preact from "@preact/preset-vite";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { build, preview } from "vite";
import type { Language } from "#domain/language";
import { leadToScene } from "./lead-to-scene.ts";
import { sayIn } from "./say.ts";

/** The real screens over a background that is a table, built once and shown to a Chromium. */
export type Gallery = {
  readonly browser: Browser;
  /** A page on this scene, led to where it lies; its motion has ended. Of the popup's size, or as wide as asked. */
  show(page: Page, name: string, width: number): Promise<void>;
  /** A scene that stands already, at another width; the popup has its own. */
  resize(page: Page, name: string, width: number): Promise<void>;
  names(page: Page): Promise<readonly string[]>;
  close(): Promise<void>;
};

/** `chromium` is the path of one; the screens speak `language`. */
export async function openGallery(chromium: string, language: Language = "en"): Promise<Gallery> {
  const root = import.meta.dirname;
  const outDir = path.join(tmpdir(), `gallery-${process.pid}`);
  await build({
    root,
    logLevel: "error",
    base: "./",
    plugins: [preact({ devToolsEnabled: false })],
    build: { outDir, target: "chrome148", assetsInlineLimit: 0, emptyOutDir: true },
  });
  const server = await preview({
    root,
    logLevel: "error",
    build: { outDir },
    // Kept by the browser, with what it compiled of them: a scene would fetch every file anew.
    preview: { port: 0, headers: { "Cache-Control": "max-age=3600" } },
  });
  const address = server.resolvedUrls?.local[0] ?? "";
  const browser = await puppeteer.launch({
    executablePath: chromium,
    headless: true,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  let shown = 0;
  const resize: Gallery["resize"] = (page, name, width) => {
    const size = name.startsWith("popup") ? { width: 360, height: 480 } : { width, height: 760 };
    return page.setViewport({ ...size, deviceScaleFactor: 1.5 });
  };
  return {
    browser,
    resize,
    async show(page, name, width) {
      await resize(page, name, width);
      shown += 1;
      // Another query each time: to go from one fragment to another, or to the same again, would load nothing.
      await page.goto(`${address}?${shown}#${name}/${language}`);
      await page.waitForSelector("#app h1, #app h2, #app p");
      await leadToScene(page, name, sayIn(language));
      // What was pressed last begins to move with the next frame.
      await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
    },
    async names(page) {
      await page.goto(address);
      await page.waitForFunction(() => document.documentElement.dataset["scenes"] !== undefined);
      return page.evaluate(() => document.documentElement.dataset["scenes"]?.split(" ") ?? []);
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
