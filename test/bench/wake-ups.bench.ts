import { siteId } from "#domain/ids";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import type { Bench } from "./bench.ts";

const minutes = 10;

/** How often the background is started while no supervised page is open. Takes ten minutes. */
export const bench: Bench = {
  name: "wake-ups",
  async run(stop) {
    const stage = await openStage("chromium");
    try {
      await setUpByMessage(stage.own, {
        birthDate: "2012-01-05",
        plan: { opened: [siteId("instagram")], dailySeconds: 3600 },
      });
      await stage.driven.open("https://neutral.example/");
      await stage.own.close();
      await stage.driven.killBackground();
      const value = await countStarts(stage, stop);
      return [{ what: `wake-ups in ${minutes} minutes without a supervised page`, value, unit: "wake-ups", aim: 0 }];
    } finally {
      await stage.close();
    }
  },
};

/** Nothing attaches to the worker: a worker that is debugged is kept alive. */
async function countStarts({ driven }: Stage, stop: AbortSignal): Promise<number> {
  let starts = 0;
  const session = await driven.browser.target().createCDPSession();
  await session.send("Target.setDiscoverTargets", { discover: true });
  session.on("Target.targetCreated", ({ targetInfo }) => {
    if (targetInfo.type === "service_worker" && targetInfo.url.startsWith(driven.ownPage(""))) starts += 1;
  });
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, minutes * 60_000);
    stop.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
  await session.detach();
  return starts;
}
