import { siteId } from "#domain/ids";
import { familyWords } from "#locales/family-words";
import { ask, setUpByMessage, stagePin } from "#test/support/stage/set-up-by-message";
import type { Playground } from "../start/open-playground.ts";
import { readScreen } from "../tour/screen.ts";
import { bornYearsAgo } from "./born-years-ago.ts";
import { popupSize, type Photographer } from "./photographer.ts";
import { createStudio } from "./studio.ts";

const FEED = "https://www.instagram.com/";

/** A browser that Mia, Leo and their parents share: who is here, a guest, and the family behind the PIN. */
export async function takeFamily(playground: Playground, photographer: Photographer): Promise<void> {
  const { driven } = playground;
  const { takeBoth } = photographer;
  const studio = createStudio(playground, photographer);
  const own = await driven.openOwnPage("popup.html", "button");
  await setUpByMessage(own, {
    birthDate: bornYearsAgo(14),
    use: "shared",
    others: [{ name: "Leo", code: "2580" }],
    plan: { opened: [siteId("instagram")], dailySeconds: 3_600 },
  });
  await studio.popup("popup-who");
  await studio.popup("popup-who-code", "Leo");
  await studio.closed("closed-who", FEED);

  const page = await studio.openParent(stagePin);
  await readScreen(page).press(familyWords.title);
  await readScreen(page).see("Leo");
  await page.mouse.move(0, 0);
  await takeBoth(page, "popup-family", popupSize);
  await readScreen(page).press(familyWords.addGrownUp);
  await page.mouse.move(0, 0);
  await takeBoth(page, "popup-family-grown-up", popupSize);
  await page.close();

  await ask(own, "who/choose", { child: null, code: null });
  await studio.popup("popup-guest");
  await studio.closed("closed-guest", FEED);
}
