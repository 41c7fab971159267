import { siteId } from "#domain/ids";
import { readShadowText } from "#test/support/browsers/read-shadow-text";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import type { Playground } from "../start/open-playground.ts";
import { waitUntil } from "../tour/wait-until.ts";
import { bornYearsAgo } from "./born-years-ago.ts";
import { fillLedger } from "./fill-ledger.ts";
import { holdTabs } from "./hold-tabs.ts";
import { webSize, type Photographer } from "./photographer.ts";

const WITHIN_MS = 30_000;

/** The curtain over a feed whose time is spent. It stands until its tab has left, a tenth of a second later: here it does not. */
export async function takeCurtain({ driven }: Playground, { takeBoth }: Photographer, stop: AbortSignal) {
  const own = await driven.openOwnPage("popup.html", "button");
  await setUpByMessage(own, {
    birthDate: bornYearsAgo(14),
    plan: { opened: [siteId("instagram")], openWhenSpent: [], dailySeconds: 3_603 },
  });
  await fillLedger(own, { site: "instagram", surface: "feed", minutes: 60, agoMinutes: 1 });
  await holdTabs(driven);
  const page = await driven.open("https://www.instagram.com/");
  await page.waitForSelector("article");
  const isSaid = async () => {
    await page.mouse.move(200 + Math.random() * 100, 300);
    return (await readShadowText(driven, page)).includes("That's today's");
  };
  if (!(await waitUntil(isSaid, WITHIN_MS, stop))) throw new Error("The curtain said nothing.");
  await takeBoth(page, "page-curtain", webSize);
}
