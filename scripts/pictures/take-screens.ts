import { closedPageWords } from "#locales/closed-page-words";
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

const pin = "483920";

/** Every screen, light and dark, on a household like many: first run, popup, parent's view, closed pages. */
export async function takeScreens({ driven }: Playground, { takeBoth }: Photographer): Promise<void> {
  const popup = async (name: string, ...press: readonly string[]) => {
    const page = await driven.openOwnPage("popup.html", "button");
    for (const button of press) await readScreen(page).press(button);
    await takeBoth(page, name, popupSize);
    return page;
  };
  await popup("popup-unfinished");
  await setUpHousehold(driven, {
    pin,
    minutes: null,
    keepOpen: ["Instagram", "YouTube"],
    look: (page, name) => takeBoth(page, name, pageSize),
  });
  await popup("popup-grown-up");
  await endTurn(driven);

  const own = await driven.openOwnPage("popup.html", "button");
  await ask(own, "door/lock", {});
  await fillLedger(own, { site: "youtube", surface: "watch", minutes: 25, agoMinutes: 40 });
  await fillLedger(own, { site: "instagram", surface: "feed", minutes: 18, agoMinutes: 10 });
  await popup("popup");
  await popup("popup-plan", popupWords.myPlan);
  await popup("popup-record", popupWords.myRecord);
  await popup("popup-talk", popupWords.talk);
  await popup("popup-recovery", popupWords.parent, pinWords.useCode);
  const door = await popup("popup-pin", popupWords.parent);
  await readScreen(door).press(pinWords.showPad);
  await takeBoth(door, "popup-pad", popupSize);
  await readScreen(door).fill(pinWords.pin, pin);
  await readScreen(door).press(pinWords.open);
  await readScreen(door).see(popupWords.parent);
  await takeBoth(door, "popup-parent", popupSize);

  await takeBoth(await driven.open("https://www.tiktok.com/"), "closed-ask", pageSize);
  await fillLedger(own, { site: "instagram", surface: "feed", minutes: 120, agoMinutes: 65 });
  const spent = await driven.open("https://www.instagram.com/");
  await takeBoth(spent, "closed-spent", pageSize);
  await ask(own, "door/lock", {});
  await readScreen(spent).press(closedPageWords.imTheParent);
  await takeBoth(spent, "closed-parent", pageSize);
  await popup("popup-spent");
}
