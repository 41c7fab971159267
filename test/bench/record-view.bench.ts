import type { Page } from "puppeteer-core";
import { siteId } from "#domain/ids";
import { packDay } from "#domain/record/pack-day";
import { QUARTERS_OF_DAY } from "#domain/record/day-totals";
import { openStage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import type { Bench } from "./bench.ts";
import { median } from "./median.ts";

const DAYS = 365;
const OPENINGS = 7;
const SITES = 10;
const QUARTERS_WATCHED = 24;
const EVENTS_A_DAY = 20;
const DAY_MS = 86_400_000;
const why = "the machine measures a whole browser on few cores, and others on them";

/**
 * A year of four children, ten sites and six hours a day, as it lies in the stores when its days are over: how long the record of one
 * takes to open on its week, how long its year view takes from the tap until the last day stands, and what the page then holds in
 * memory. In the built extension, with the background awake. Chromium.
 */
export const bench: Bench = {
  name: "record-view",
  async run() {
    const stage = await openStage("chromium");
    try {
      await setUpByMessage(stage.own, {
        birthDate: "2012-01-05",
        others: [{ name: "Leo" }, { name: "Ana" }, { name: "Ben" }],
        plan: { dailySeconds: 7200 },
      });
      await fillYear(stage.own);
      const page = await stage.driven.openOwnPage("record.html", ".record-week");
      await page.setViewport({ width: 900, height: 1400 });
      const weeks: number[] = [];
      for (let opening = 0; opening < OPENINGS; opening += 1) weeks.push(await openWeek(page));
      const years: number[] = [];
      for (let opening = 0; opening < OPENINGS; opening += 1) years.push(await openYear(page));
      return [
        { what: "the record, until its week stands (median)", value: median(weeks), unit: "ms", aim: 500, why },
        { what: "its year view, until the last day stands (median)", value: median(years), unit: "ms", aim: 150, why },
        { what: "memory of the page with the year", value: await heldKb(page), unit: "kB", aim: 40_000 },
      ];
    } finally {
      await stage.close();
    }
  },
};

/** Puts down what the background would have kept of the year before today. */
async function fillYear(own: Page): Promise<void> {
  const { tiles } = await ask(own, "who/view", {});
  const today = Math.floor(Date.now() / DAY_MS);
  for (const [index, { id }] of tiles.entries()) {
    const days = Array.from({ length: DAYS - 1 }, (_, back) => packed(today - 1 - back, index));
    await own.evaluate(putDays, {
      ...{ child: id, days, events: EVENTS_A_DAY, todayUtcDay: today },
      firstDate: Temporal.Instant.fromEpochMilliseconds((today - DAYS) * DAY_MS)
        .toString()
        .slice(0, 10),
    });
  }
}

/** Six hours of one UTC day in ten sites, three kinds of pages each, as lists, since a page is handed JSON. */
function packed(utcDay: number, child: number) {
  const rows = new Map<string, Uint16Array>();
  const add = (name: string, quarter: number, seconds: number): void => {
    const row = rows.get(name) ?? new Uint16Array(QUARTERS_OF_DAY);
    row[quarter] = Math.min(900, (row[quarter] ?? 0) + seconds);
    rows.set(name, row);
  };
  for (let turn = 0; turn < QUARTERS_WATCHED; turn += 1) {
    const quarter = 50 + turn;
    const site = siteId(["youtube", "instagram", "tiktok", "reddit", "discord"][(turn + utcDay + child) % 5] ?? "x");
    const surface = ["feed", "shorts", "messages"][(turn * 7 + utcDay) % 3] ?? "feed";
    for (const name of ["watched", `${site}/all`, `${site}/${surface}`, `all/${surface}`]) add(name, quarter, 900);
    if (surface !== "messages") add("counted", quarter, 900);
    if (turn < SITES) add(`${["x", "threads", "pinterest", "tumblr", "twitch"][turn % 5]}/all`, quarter, 120);
  }
  const { names, lengths, quarters, seconds } = packDay({ utcDay, rows });
  return { utcDay, names, lengths: [...lengths], quarters: [...quarters], seconds: [...seconds] };
}

type Year = {
  readonly child: string;
  readonly days: readonly ReturnType<typeof packed>[];
  readonly events: number;
  readonly todayUtcDay: number;
  readonly firstDate: string;
};

/** Runs in a page of ours, which shares the background's stores. */
async function putDays({ child, days, events, todayUtcDay, firstDate }: Year): Promise<void> {
  const asked = indexedDB.open("porchlight");
  const database = await new Promise<IDBDatabase>((done, fail) => {
    asked.addEventListener("success", () => done(asked.result));
    asked.addEventListener("error", () => fail(asked.error ?? new Error("The database did not open.")));
  });
  const transaction = database.transaction(["ledger-days", "closed-days", "journal", "meta"], "readwrite");
  for (const { utcDay, names, lengths, quarters, seconds } of days) {
    transaction.objectStore("ledger-days").put({
      ...{ child, utcDay, names },
      lengths: Uint8Array.from(lengths),
      quarters: Uint8Array.from(quarters),
      seconds: Uint16Array.from(seconds),
    });
    for (let event = 0; event < events; event += 1) {
      transaction.objectStore("journal").add({
        ...{ kind: "blocked", atMs: utcDay * 86_400_000 + event * 60_000, child, site: "instagram", surface: "feed" },
        reason: "daily-budget-spent",
      });
    }
  }
  transaction.objectStore("meta").put(firstDate, `first-day:${child}`);
  const yesterday = new Date((todayUtcDay - 2) * 86_400_000).toISOString().slice(0, 10);
  transaction.objectStore("meta").put(yesterday, "closed-to");
  await new Promise<void>((done, fail) => {
    transaction.addEventListener("complete", () => done());
    transaction.addEventListener("abort", () => fail(transaction.error ?? new Error("The year was not put down.")));
  });
  database.close();
}

async function openWeek(page: Page): Promise<number> {
  await page.reload({ waitUntil: "domcontentloaded" });
  await page.waitForSelector(".record-sum");
  return page.evaluate(() => performance.now());
}

/** From the tap on "Year" until as many days stand as the year has had, and are drawn. */
function openYear(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await frame();
    };
    const fold = [...document.querySelectorAll("details")].find(
      (one) => one.querySelector("h2")?.textContent === "Months and years",
    );
    if (fold === undefined) throw new Error("There is no long view.");
    fold.open = true;
    const tap = (text: string) => {
      const label = [...fold.querySelectorAll("label")].find((one) => one.textContent.trim() === text);
      label?.click();
    };
    await until(() => fold.querySelector("label") !== null);
    tap("Month");
    await until(() => fold.querySelector(".month") !== null);
    const { dayOfYear } = Temporal.Now.plainDateISO();
    const startedMs = performance.now();
    tap("Year");
    await until(() => fold.querySelectorAll(".year-map title").length >= dayOfYear - 1);
    await frame();
    return performance.now() - startedMs;
  });
}

async function heldKb(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize } = await client.send("Runtime.getHeapUsage");
  await client.detach();
  return (usedSize + embedderHeapUsedSize) / 1000;
}
