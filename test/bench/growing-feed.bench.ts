import type { Protocol } from "puppeteer-core";
import { siteId } from "#domain/ids";
import { openStage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import type { Bench } from "./bench.ts";

const postsPerSecond = 40;
const windowMs = 10_000;
const sampleEveryMicros = 100;

/**
 * How much of the main thread the guard takes while a feed grows under it, on a page where it looks for witnesses of another
 * surface and one of them is there, hidden. Chromium.
 */
export const bench: Bench = {
  name: "growing-feed",
  async run() {
    const stage = await openStage("chromium");
    try {
      await setUpByMessage(stage.own, {
        birthDate: "2012-01-05",
        plan: { opened: [siteId("youtube")], dailySeconds: 3600 },
      });
      const page = await stage.driven.open("https://www.youtube.com/gaming");
      await page.bringToFront();
      await page.waitForFunction("globalThis.practice?.growFeed !== undefined", { polling: 100 });
      const session = await page.createCDPSession();
      await session.send("Profiler.enable");
      await session.send("Profiler.setSamplingInterval", { interval: sampleEveryMicros });
      await page.evaluate(`void practice.growFeed(${postsPerSecond})`);
      // The feed draws what is near the window alone: someone who is always at its end sees every post drawn.
      await page.evaluate("void setInterval(() => scrollTo(0, document.documentElement.scrollHeight), 50)");
      await session.send("Profiler.start");
      await new Promise((resolve) => setTimeout(resolve, windowMs));
      const { profile } = await session.send("Profiler.stop");
      const value = shareOf(profile, stage.driven.ownPage("")) * 100;
      const what = `guard's share of the main thread, a feed growing by ${postsPerSecond} posts a second`;
      return [{ what, value, unit: "%", aim: 1 }];
    } finally {
      await stage.close();
    }
  },
};

/** The share of all samples with a script of ours anywhere in their stack. */
function shareOf({ nodes, samples = [] }: Protocol.Profiler.Profile, own: string): number {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && (urls.get(id)?.startsWith(own) === true || isOurs(parents.get(id)));
  if (samples.length === 0) throw new Error("The profiler saw nothing.");
  return samples.filter(isOurs).length / samples.length;
}
