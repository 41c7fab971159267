import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import puppeteer, { type Page } from "puppeteer-core";
import { build, preview } from "vite";
import { provideBrowser } from "../../scripts/browsers/provide-browser.ts";
import type { Bench, Measurement } from "./bench.ts";
import { median } from "./median.ts";
import type { beginRecordPage } from "./record-page/begin-record-page.ts";

type RecordPage = ReturnType<typeof beginRecordPage>;

const YEARS = 10;
const TOLD_YEARS = [1, 2, 3, 5, 10];
const READINGS = 5;
const why = "the machine measures a whole browser on few cores, and others on them";
const SPANS = [
  { name: "a day", days: 1 },
  { name: "a week", days: 7 },
  { name: "a year", days: 365 },
];

/**
 * The record of four children, each on ten sites for six hours a day: what it takes on the disk, and how long a day, a week and a
 * year take to read, from the oldest year that there is. The real stores, in a page of their own in Chromium.
 */
export const bench: Bench = {
  name: "record-years",
  async run(stop) {
    const chromium = provideBrowser("chromium");
    if (!chromium.ok) throw new Error(chromium.error);
    const folder = await mkdtemp(path.join(tmpdir(), "porchlight-record-years-"));
    const root = path.join(import.meta.dirname, "record-page");
    const outDir = path.join(folder, "page");
    await build({ root, logLevel: "error", base: "./", build: { outDir, target: "chrome148" } });
    const server = await preview({ root, logLevel: "error", build: { outDir }, preview: { port: 0 } });
    const profile = path.join(folder, "profile");
    const measurements: Measurement[] = [];

    /** In a browser of its own each time, so that what lies on the disk is all of it. */
    async function visit(work: (page: Page) => Promise<void>): Promise<void> {
      const browser = await puppeteer.launch({
        executablePath: chromium.ok ? chromium.value : "",
        userDataDir: profile,
        args: ["--no-sandbox"],
        protocolTimeout: 300_000,
      });
      try {
        const page = await browser.newPage();
        await page.goto(server.resolvedUrls?.local[0] ?? "");
        await page.waitForFunction(() => "record" in globalThis);
        await work(page);
      } finally {
        await browser.close();
      }
    }

    try {
      for (let year = 1; year <= YEARS && !stop.aborted; year += 1) {
        await visit((page) => page.evaluate((back) => Reflect.get(globalThis, "record").fill(back), year - 1));
        if (!TOLD_YEARS.includes(year)) continue;
        const kB = (await bytesOf(path.join(profile, "Default", "IndexedDB"))) / 1000;
        measurements.push({ what: `${sayYears(year)} on the disk`, value: kB, unit: "kB", aim: 20_000 * year });
        await visit(async (page) => {
          for (const { name, days } of SPANS) {
            const { tookMs, coreMs } = await readSpan(page, days, year);
            measurements.push(
              { what: `${name} of ${sayYears(year)} (median)`, value: tookMs, unit: "ms", aim: 200, why },
              { what: `of that on the page's core (mean)`, value: coreMs, unit: "ms", aim: 200 },
            );
          }
        });
      }
      return measurements;
    } finally {
      await server.close();
      await rm(folder, { recursive: true, maxRetries: 5 });
    }
  },
};

const sayYears = (years: number): string => `${years} ${years === 1 ? "year" : "years"} of record`;

/** Of the oldest year: all of it is compacted but where there is no other. */
async function readSpan(
  page: Page,
  days: number,
  years: number,
): Promise<{ readonly tookMs: number; readonly coreMs: number }> {
  const client = await page.createCDPSession();
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const coreSeconds = async (): Promise<number> => {
    const { metrics } = await client.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  const beforeSeconds = await coreSeconds();
  const times = await page.evaluate(
    async (span, back, readings) => {
      const times: number[] = [];
      const { read }: RecordPage = Reflect.get(globalThis, "record");
      // Another stretch each time, where there is one.
      for (let reading = 0; reading < readings; reading += 1)
        times.push(await read(span, back + (span < 100 ? reading * span : 0)));
      return times;
    },
    days,
    (years - 1) * 365,
    READINGS,
  );
  const coreMs = ((await coreSeconds()) - beforeSeconds) * 1000;
  await client.detach();
  return { tookMs: median(times), coreMs: coreMs / READINGS };
}

async function bytesOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => stat(path.join(folder, name))));
  return sizes.filter((found) => found.isFile()).reduce((sum, { size }) => sum + size, 0);
}
