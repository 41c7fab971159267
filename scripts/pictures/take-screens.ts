import { closedPageWords } from "#locales/closed-page-words";
import { parentWords } from "#locales/parent-words";
import { pinWords } from "#locales/pin-words";
import { popupWords } from "#locales/popup-words";
import { ask } from "#test/support/stage/set-up-by-message";
import type { Playground } from "../start/open-playground.ts";
import { endTurn } from "../tour/end-turn.ts";
import { readScreen } from "../tour/screen.ts";
import { setUpHousehold } from "../tour/set-up-household.ts";
import { fillLedger } from "./fill-ledger.ts";
import { pageSize, popupSize } from "./photographer.ts";
import type { Photographer } from "./photographer.ts";
import { createStudio } from "./studio.ts";
import { takeDashboard } from "./take-dashboard.ts";

const pin = "483920";

/** A household like many, from its first run on: popup, the parent's side, closed pages, dashboard. */
export async function takeScreens(playground: Playground, photographer: Photographer): Promise<void> {
  const { driven } = playground;
  const { takeBoth } = photographer;
  const studio = createStudio(playground, photographer);
  await studio.popup("popup-unfinished");
  await setUpHousehold(driven, {
    pin,
    minutes: null,
    keepOpen: ["Instagram", "YouTube"],
    look: async (page, name) => {
      await page.mouse.move(0, 0);
      await takeBoth(page, name, pageSize);
    },
  });
  await studio.popup("popup-grown-up");
  await endTurn(driven);

  const own = await driven.openOwnPage("popup.html", "button");
  await fillLedger(own, { site: "youtube", surface: "watch", minutes: 25, agoMinutes: 40 });
  await fillLedger(own, { site: "instagram", surface: "feed", minutes: 18, agoMinutes: 10 });
  await studio.popup("popup");
  await studio.popup("popup-plan", popupWords.myPlan);
  await studio.popup("popup-record", popupWords.myRecord);
  await studio.popup("popup-talk", popupWords.talk);
  await takeDoor(studio);
  await takeParent(studio, photographer);
  await takeDashboard(studio, photographer, pin);

  await studio.closed("closed-ask", "https://www.tiktok.com/");
  await fillLedger(own, { site: "instagram", surface: "feed", minutes: 120, agoMinutes: 65 });
  await studio.closed("closed-spent", "https://www.instagram.com/");
  await studio.popup("popup-spent");
  await ask(own, "door/lock", {});
  const spent = await driven.open("https://www.instagram.com/");
  await readScreen(spent).press(closedPageWords.imTheParent);
  await takeBoth(spent, "closed-parent", pageSize);
}

type Studio = ReturnType<typeof createStudio>;

/** The PIN, the pad, the recovery code, and what can be done without either. */
async function takeDoor(studio: Studio): Promise<void> {
  await studio.popup("popup-pin", popupWords.parent);
  await studio.popup("popup-pad", popupWords.parent, pinWords.showPad);
  await studio.popup("popup-recovery", popupWords.parent, pinWords.useCode);
  await studio.popup("popup-both-gone", popupWords.parent, pinWords.useCode, pinWords.whatNow);
}

/** What lies behind the PIN in the popup. */
async function takeParent(studio: Studio, { takeBoth }: Photographer): Promise<void> {
  const page = await studio.openParent(pin);
  await takeBoth(page, "popup-parent", popupSize);
  await readScreen(page).press(parentWords.useItMyself);
  await page.mouse.move(0, 0);
  await takeBoth(page, "popup-use-it-myself", popupSize);
  await page.close();
}
