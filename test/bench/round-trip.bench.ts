import type { CDPSession, Page } from "puppeteer-core";
import { siteId } from "#domain/ids";
import { openStage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import type { Bench } from "./bench.ts";
import { median } from "./median.ts";

const warmRounds = 60;
const deadRounds = 20;

/** From the guard's own world to the background and back: with the worker awake, and with the worker dead. */
export const bench: Bench = {
  name: "round-trip",
  async run() {
    const stage = await openStage("chromium");
    try {
      await setUpByMessage(stage.own, {
        birthDate: "2012-01-05",
        plan: { opened: [siteId("instagram")], dailySeconds: 3600 },
      });
      const page = await stage.driven.open("https://www.instagram.com/");
      const ask = await standInGuard(page, stage.driven.ownPage(""));
      const warm: number[] = [];
      for (let round = 0; round < warmRounds; round += 1) warm.push(await ask());
      const dead: number[] = [];
      for (let round = 0; round < deadRounds; round += 1) {
        await stage.driven.killBackground();
        dead.push(await ask());
      }
      const slowest = dead.toSorted((a, b) => a - b)[Math.floor(deadRounds * 0.95) - 1] ?? Number.NaN;
      const why = "the machine measures a whole browser on few cores";
      return [
        { what: "verdict round trip, worker awake (median)", value: median(warm), unit: "ms", aim: 15, why },
        { what: "verdict round trip, worker dead (median)", value: median(dead), unit: "ms", aim: 150, why },
        { what: "verdict round trip, worker dead (95 of 100)", value: slowest, unit: "ms", aim: 400, why },
      ];
    } finally {
      await stage.close();
    }
  },
};

const question = `(async () => {
  const startedMs = performance.now();
  const request = { spans: [], shows: null, visible: true, happening: null, noticed: null, why: "asked" };
  await chrome.runtime.sendMessage({ name: "guard/report", request });
  return performance.now() - startedMs;
})()`;

/** Asks from the content script's isolated world, and leaves the background time to come to rest in between. */
async function standInGuard(page: Page, own: string): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  const contextId = await findGuardContext(session, own);
  return async () => {
    const { result } = await session.send("Runtime.evaluate", { contextId, expression: question, awaitPromise: true });
    await new Promise((resolve) => setTimeout(resolve, 150));
    return Number(result.value);
  };
}

function findGuardContext(session: CDPSession, own: string): Promise<number> {
  return new Promise((resolve, reject) => {
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (own.startsWith(context.origin)) resolve(context.id);
    });
    session.send("Runtime.enable").catch(reject);
  });
}
