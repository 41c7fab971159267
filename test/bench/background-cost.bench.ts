import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteId } from "#domain/ids";
import { listProcessTree } from "#test/support/browsers/list-process-tree";
import { builtExtension, openStage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import type { Bench } from "./bench.ts";
import { median } from "./median.ts";

const tabs = 50;
const pairs = 5;
const settleMs = 15_000;
const windowMs = 30_000;
/** Linux counts a process's time in hundredths of a second (`getconf CLK_TCK`). */
const ticksPerSecond = 100;

/** The whole browser with fifty supervised tabs in the background: with Porchlight and without, one after the other. Linux. */
export const bench: Bench = {
  name: "background-cost",
  async run(stop) {
    const nothing = await makeEmptyExtension();
    const differences: number[] = [];
    for (let pair = 0; pair < pairs && !stop.aborted; pair += 1) {
      const [without, withUs] = [await coresUsed(nothing, false), await coresUsed(builtExtension("chromium"), true)];
      differences.push((withUs - without) * 100);
    }
    await rm(nothing, { recursive: true });
    return [
      { what: `CPU of ${tabs} background tabs, more than without us`, value: median(differences), unit: "%", aim: 1 },
    ];
  },
};

async function coresUsed(extensionDir: string, isOurs: boolean): Promise<number> {
  const stage = await openStage("chromium", { extensionDir });
  try {
    if (isOurs) {
      const plan = { opened: [siteId("instagram")], dailySeconds: 3600 };
      await setUpByMessage(stage.own, { birthDate: "2012-01-05", plan });
    }
    for (let tab = 0; tab < tabs; tab += 1) await stage.driven.open("https://www.instagram.com/");
    await stage.driven.open("https://neutral.example/");
    await new Promise((resolve) => setTimeout(resolve, settleMs));
    const before = await ticksOf(stage.driven.pid);
    await new Promise((resolve) => setTimeout(resolve, windowMs));
    return ((await ticksOf(stage.driven.pid)) - before) / ticksPerSecond / (windowMs / 1000);
  } finally {
    await stage.driven.kill();
    await stage.network.close();
  }
}

/** User and system time of the whole family of processes. */
async function ticksOf(pid: number): Promise<number> {
  const pids = listProcessTree(pid);
  const stats = await Promise.all(pids.map((each) => readFile(`/proc/${each}/stat`, "utf8").catch(() => "")));
  return stats.reduce((sum, stat) => {
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return sum + Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  }, 0);
}

/** An extension that has a popup to open and does nothing. */
async function makeEmptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "porchlight-nothing-"));
  const manifest = { manifest_version: 3, name: "Nothing", version: "1.0", action: { default_popup: "popup.html" } };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "popup.html"), "<!doctype html><title>Nothing</title>");
  return folder;
}
