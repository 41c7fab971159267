import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Playground } from "../start/open-playground.ts";
import { endTurn } from "./end-turn.ts";
import { setUpHousehold } from "./set-up-household.ts";
import { openTourLog } from "./tour-log.ts";
import { waitForRest } from "./wait-for-rest.ts";
import { watchFeed } from "./watch-feed.ts";

const folder = join(import.meta.dirname, "../../.output/tour");

/** Walks through it without a window: a household is set up, a minute is spent, the feed closes. Answers the exit code. */
export async function takeTour(playground: Playground, stop: AbortSignal): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const log = openTourLog(() => performance.now(), console.log);
  const picture = (name: string) => join(folder, `${name}.png`);
  log.tell(`Porchlight is in ${playground.name}, on the practice network.`);
  await setUpHousehold(playground.driven, {
    pin: "483920",
    minutes: "1",
    keepOpen: ["Instagram"],
    look: async (page, name) => {
      await waitForRest(page);
      await page.screenshot({ path: picture(name), fullPage: true });
    },
  });
  log.tell("set up: a PIN, Mia, a minute a day, Instagram open");
  await endTurn(playground.driven);
  log.tell("handed over to Mia");
  await watchFeed(playground, log, picture, stop);
  if (stop.aborted) return Number(stop.reason);
  log.tell("The pictures are in .output/tour.");
  return log.hasFailed() ? 1 : 0;
}
