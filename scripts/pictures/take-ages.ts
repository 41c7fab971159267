import { siteId } from "#domain/ids";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import type { Playground } from "../start/open-playground.ts";
import { bornYearsAgo } from "./born-years-ago.ts";
import { fillLedger } from "./fill-ledger.ts";
import { popupSize, type Photographer } from "./photographer.ts";
import { createStudio } from "./studio.ts";

/** A child of nine: a site that can open one day, and why. */
export async function takeTooYoung(playground: Playground, photographer: Photographer): Promise<void> {
  const { driven } = playground;
  const studio = createStudio(playground, photographer);
  const own = await driven.openOwnPage("popup.html", "button");
  await setUpByMessage(own, { birthDate: bornYearsAgo(9) });
  await studio.closed("closed-too-young", "https://www.tiktok.com/");
  const popup = await studio.openPopup();
  await popup.locator(".site-closed").click();
  await photographer.takeBoth(popup, "popup-why", popupSize);
  await popup.close();
}

/** A child of six, to whom lamps say what figures say to others: open, and done. */
export async function takeUnderEight(playground: Playground, photographer: Photographer): Promise<void> {
  const { driven } = playground;
  const studio = createStudio(playground, photographer);
  const own = await driven.openOwnPage("popup.html", "button");
  await setUpByMessage(own, {
    birthDate: bornYearsAgo(6),
    plan: {
      ageExceptions: [{ site: siteId("youtube"), surface: "watch" }],
      opened: [siteId("youtube")],
      openWhenSpent: [],
      dailySeconds: 1_800,
    },
  });
  await fillLedger(own, { site: "youtube", surface: "watch", minutes: 8, agoMinutes: 10 });
  await studio.popup("popup-under-8");
  await studio.closed("closed-under-8", "https://www.tiktok.com/");
  await fillLedger(own, { site: "youtube", surface: "watch", minutes: 30, agoMinutes: 20 });
  await studio.popup("popup-under-8-spent");
  await studio.closed("closed-under-8-spent", "https://www.youtube.com/watch?v=long");
  await ask(own, "door/lock", {});
}
