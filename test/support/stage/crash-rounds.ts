import { setTimeout as wait } from "node:timers/promises";
import type { BrowserKind } from "../../../scripts/browsers/browser-kind.ts";
import type { ChainReport } from "#domain/seal/chain-report";
import { openStage, type Stage } from "./open-stage.ts";
import { ask, stagePin } from "./set-up-by-message.ts";

const FEED = "https://www.instagram.com/";
/** Events that are written one after another meanwhile, so that some of the kills meet one half-way. */
const WRITTEN_EVERY_MS = 60;

export type CrashRound = {
  /** From the page's own `hello` to the kill, as this process measured it. */
  readonly openSeconds: number;
  readonly countedSeconds: number;
};

type Parts = {
  readonly kind: BrowserKind;
  readonly userDataDir: string;
  /** How long a feed is watched before the kill. */
  readonly watchMs: () => number;
};

const usedSeconds = async ({ own }: Stage): Promise<number> => (await ask(own, "child/view", {})).usedMs / 1000;

/** Watches a feed, writes events, and ends the whole browser by kill -9 in the middle of it; answers the stage that came back. */
export async function crashOnce(before: Stage, { kind, userDataDir, watchMs }: Parts): Promise<[Stage, CrashRound]> {
  const usedBefore = await usedSeconds(before);
  const page = await before.driven.open(FEED);
  await page.waitForSelector("article");
  const openedMs = performance.now();
  await page.mouse.move(200, 300);
  const over = new AbortController();
  const write = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await ask(before.own, "turn/end", {});
      await wait(WRITTEN_EVERY_MS);
    }
  };
  // The browser dies under it.
  const writing = write().catch(() => undefined);
  await wait(watchMs());
  await before.driven.kill();
  const openSeconds = (performance.now() - openedMs) / 1000;
  over.abort();
  await writing;
  await before.network.close();
  const stage = await openStage(kind, { userDataDir, install: "none" });
  return [stage, { openSeconds, countedSeconds: (await usedSeconds(stage)) - usedBefore }];
}

/** What a parent reads of the record after the door was opened. */
export async function lookAtChain({ own }: Stage): Promise<ChainReport> {
  await ask(own, "door/unlock", { pin: stagePin });
  for (;;) {
    const { chain } = (await ask(own, "health/view", {})).record;
    if (chain !== null) return chain;
    await wait(100);
  }
}
