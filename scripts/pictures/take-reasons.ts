import type { Page } from "puppeteer-core";
import { everyDay } from "#domain/plan/every-day";
import { siteId } from "#domain/ids";
import { emptyHousehold } from "#test/e2e/support/empty-household";
import { ask, setUpByMessage, stagePin } from "#test/support/stage/set-up-by-message";
import type { Playground } from "../start/open-playground.ts";
import { bornYearsAgo } from "./born-years-ago.ts";
import { fillLedger } from "./fill-ledger.ts";
import type { Photographer } from "./photographer.ts";
import { createStudio } from "./studio.ts";

const FEED = "https://www.instagram.com/";

/** What else closes a page, or the day: the plan, nearly no time left, a pause, a private window, a plan that cannot be read. */
export async function takeReasons(playground: Playground, photographer: Photographer): Promise<void> {
  const { driven } = playground;
  const studio = createStudio(playground, photographer);
  const own = await driven.openOwnPage("popup.html", "button");
  await setUpByMessage(own, {
    birthDate: bornYearsAgo(14),
    plan: {
      opened: ["instagram", "youtube", "reddit"].map(siteId),
      closed: [
        { site: siteId("youtube"), surface: "shorts" },
        { site: siteId("reddit"), surface: "all" },
      ],
      openWhenSpent: [],
      dailySeconds: 3_600,
    },
  });
  await fillLedger(own, { site: "youtube", surface: "watch", minutes: 52, agoMinutes: 5 });
  await studio.popup("popup-nearly-over");
  await studio.closed("closed-part", "https://www.youtube.com/shorts/1");
  await studio.closed("closed-site", "https://www.reddit.com/");
  await pause(own, true);
  await studio.closed("closed-paused", FEED);
  await studio.popup("popup-paused");
  await pause(own, false);
  await studio.own("closed-private-window", "closed.html#private");

  await emptyHousehold(own);
  await driven.killBackground();
  await studio.closed("closed-needs-parent", FEED);
  await studio.popup("popup-needs-parent");
}

/** The studio locks the door before each popup. */
async function pause(own: Page, on: boolean): Promise<void> {
  const unlocked = await ask(own, "door/unlock", { pin: stagePin });
  if (unlocked.kind !== "open") throw new Error("The PIN did not open the door.");
  await ask(own, "pause/set", { token: unlocked.token, on });
}

/** Taken when it is past nine in the evening there. */
export async function takeBedtime(playground: Playground, photographer: Photographer): Promise<void> {
  const studio = createStudio(playground, photographer);
  const own = await playground.driven.openOwnPage("popup.html", "button");
  await setUpByMessage(own, {
    birthDate: bornYearsAgo(11),
    plan: {
      ageExceptions: [{ site: siteId("instagram"), surface: "all" }],
      opened: [siteId("instagram")],
      bedtime: everyDay({ closesAt: "20:00", opensAt: "07:00" }),
      dailySeconds: 3_600,
    },
  });
  await studio.popup("popup-bedtime");
  await studio.closed("closed-bedtime", FEED);
}
