import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { FEED_FROM } from "#content/scout/score-feed";
import { PAGE_CLASSES } from "#test/support/pages/page-classes";
import { renderPage } from "#test/support/pages/render-page";
import { MEASURED_ON } from "#test/support/pages/skins";
import { provideBrowser } from "../../scripts/browsers/provide-browser.ts";
import { bundleInPage } from "../../scripts/detect/bundle-in-page.ts";
import type { InPage } from "../../scripts/detect/in-page.ts";
import { openReader, type Reader } from "../../scripts/detect/open-reader.ts";
import type { SavedPage } from "../../scripts/detect/saved-page.ts";
import type { Bench, Measurement } from "./bench.ts";
import { median } from "./median.ts";
import { wilson } from "./wilson.ts";

/** Real pages, kept outside the project (`captures.test.ts`). */
const captures = join(import.meta.dirname, "../../../shared/captures");

/** The first look at a page that has settled: where its site was not yet in this tab, and where a page of it was, as most are. */
type Look = { readonly score: number; readonly newMs: number; readonly ms: number };

const why =
  "two thirds of it are the browser's own: it compiles the scout once for each site and tab, and keeps what it compiled for the pages after";

/**
 * How often the scout is right on pages that its figures were not found with, made as other sites make them, kind by kind,
 * with 95 % intervals; and what one look takes of the main thread, the first in its page as in a child's browser. The address is kept from it.
 */
export const bench: Bench = {
  name: "scout",
  async run() {
    const browser = provideBrowser("chromium");
    if (!browser.ok) throw new Error(browser.error);
    const script = await bundleInPage();
    await using reader = await openReader(browser.value);
    const kinds = [];
    for (const kind of PAGE_CLASSES) {
      const looks: Look[] = [];
      for (const [place, skin] of MEASURED_ON.entries())
        for (const variant of [0, 1]) {
          const html = renderPage(kind.make(skin.language, variant), skin, 100 + place);
          looks.push(await lookAt(reader, script, { file: "", url: "https://page.example/", body: Buffer.from(html) }));
        }
      kinds.push({ kind, looks });
    }
    const real: (Look & { readonly isFeed: boolean })[] = [];
    for (const { isFeed, ...saved } of await readCaptures())
      real.push({ isFeed, ...(await lookAt(reader, script, saved)) });
    return [
      ...describeRight(kinds),
      ...(real.length === 0 ? [] : [describeReal(real)]),
      ...describeTimes(
        kinds.flatMap(({ looks }) => looks),
        real,
      ),
    ];
  },
};

type Kinds = readonly {
  readonly kind: { readonly name: string; readonly isFeed: boolean };
  readonly looks: readonly Look[];
}[];

const isTaken = ({ score }: Look): boolean => score >= FEED_FROM;

function describeReal(real: readonly (Look & { readonly isFeed: boolean })[]): Measurement {
  const wrong = real.filter((look) => isTaken(look) !== look.isFeed).length;
  const what =
    "scout, real pages beside the project, looked at while it was made, without their addresses: told wrongly";
  const why =
    "a list of Reddit that was saved with two posts, and somebody's wall of videos on TikTok: with their addresses none is";
  return { ...row(what, wrong, real.length, 2), why };
}

function describeRight(kinds: Kinds): readonly Measurement[] {
  const each = kinds.map(({ kind, looks }) => {
    const wrong = looks.filter((look) => isTaken(look) !== kind.isFeed).length;
    const what = kind.isFeed ? "feeds missed" : "no feeds, taken for one";
    return row(`scout, ${kind.name}: ${what}`, wrong, looks.length, kind.isFeed ? 5 : 2);
  });
  const feeds = kinds.filter(({ kind }) => kind.isFeed).flatMap(({ looks }) => looks);
  const taken = kinds.flatMap(({ looks }) => looks.filter(isTaken));
  const missed = feeds.filter((look) => !isTaken(look)).length;
  const wrong = taken.length - (feeds.length - missed);
  return [
    row("scout, all feeds: missed (recall over 95 %)", missed, feeds.length, 5),
    row("scout, all taken for feeds: wrongly (precision over 98 %)", wrong, taken.length, 2),
    ...each,
  ];
}

function row(what: string, hits: number, of: number, aim: number): Measurement {
  const { low, high } = wilson(hits, of);
  const interval = `${hits} of ${of}, ${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)} %`;
  return { what: `${what}; ${interval}`, value: (hits / Math.max(1, of)) * 100, unit: "%", aim };
}

function describeTimes(made: readonly Look[], real: readonly Look[]): readonly Measurement[] {
  const describe = (looks: readonly Look[], pages: string): readonly Measurement[] =>
    looks.length === 0
      ? []
      : [
          { what: `scout, one look, median of ${pages}`, value: median(looks.map(({ ms }) => ms)), unit: "ms", aim: 3 },
          {
            what: `scout, one look at a site's first page in a tab, median of ${pages}`,
            value: median(looks.map(({ newMs }) => newMs)),
            unit: "ms",
            aim: 3,
            why,
          },
        ];
  return [
    ...describe(made, "the pages made for it"),
    ...describe(real, `${real.length} real pages`),
    {
      what: "scout, one look, the slowest of all pages",
      value: Math.max(...[...made, ...real].map(({ ms }) => ms)),
      unit: "ms",
      aim: 30,
    },
  ];
}

/** Loaded twice in a tab. The time is the thread's own, whoever else is at work. */
function lookAt(reader: Reader, script: string, saved: SavedPage): Promise<Look> {
  return reader.read(
    saved,
    async (page) => {
      const { ms: newMs } = await lookOnce(page, script);
      await page.goto(saved.url, { waitUntil: "domcontentloaded" });
      return { newMs, ...(await lookOnce(page, script)) };
    },
    2,
  );
}

/** Two frames after the page stands, so that its own layout is not counted. */
async function lookOnce(page: Page, script: string): Promise<{ readonly score: number; readonly ms: number }> {
  await page.evaluate(script);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const session = await page.createCDPSession();
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spentMs = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  // What a question costs by itself is taken off.
  const idle = await spentMs();
  await page.evaluate(() => 0);
  const before = await spentMs();
  const score = await page.evaluate(() => {
    detectors().fingerprint();
    return detectors().feed(null).score;
  });
  const ms = Math.max(0, (await spentMs()) - before - (before - idle));
  await session.detach();
  return { score, ms };
}

/** Runs in the page. */
declare function detectors(): InPage;

async function readCaptures(): Promise<readonly (SavedPage & { readonly isFeed: boolean })[]> {
  if (!existsSync(captures)) return [];
  const listed = JSON.parse(await readFile(join(captures, "index.json"), "utf8")) as readonly {
    file: string;
    url: string;
    label: string;
  }[];
  return Promise.all(
    listed.map(async ({ file, url, label }) => ({
      ...{ file, url, isFeed: label.startsWith("feed:") },
      body: await readFile(join(captures, file)),
    })),
  );
}
