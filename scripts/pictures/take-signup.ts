import { siteId } from "#domain/ids";
import { readShadowText } from "#test/support/browsers/read-shadow-text";
import { waitUntilReachable } from "#test/support/browsers/wait-until-reachable";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import type { Playground } from "../start/open-playground.ts";
import { waitUntil } from "../tour/wait-until.ts";
import { bornYearsAgo } from "./born-years-ago.ts";
import { webSize, type Photographer } from "./photographer.ts";

const WITHIN_MS = 30_000;

/** A form that is held: what was filled in stands under the card. */
export async function takeSignup({ driven }: Playground, { takeBoth }: Photographer, stop: AbortSignal) {
  const own = await driven.openOwnPage("popup.html", "button");
  await setUpByMessage(own, { birthDate: bornYearsAgo(14), plan: { opened: [siteId("facebook")] } });
  const page = await driven.open("https://www.facebook.com/r.php");
  await page.setViewport({ width: webSize.width, height: webSize.height, deviceScaleFactor: webSize.scale });
  await waitUntilReachable(page, "#year");
  await page.type("input[name=firstname]", "Mia");
  for (const [field, value] of [
    ["#month", "5"],
    ["#day", "4"],
    ["#year", "2001"],
  ] as const)
    await page.select(field, value);
  await page.click("button[name=websubmit]");
  const isSaid = async () => (await readShadowText(driven, page)).includes("Let's pause here.");
  if (!(await waitUntil(isSaid, WITHIN_MS, stop))) throw new Error("The form was not held.");
  await takeBoth(page, "page-signup-held", webSize);
}
