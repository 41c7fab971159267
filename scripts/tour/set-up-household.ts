import { pinWords } from "#locales/pin-words";
import { planStepWords } from "#locales/plan-step-words";
import { welcomeWords } from "#locales/welcome-words";
import type { Playground } from "../start/open-playground.ts";
import { readScreen } from "./screen.ts";
import type { TourLog } from "./tour-log.ts";

const pin = "483920";

/** Goes through the first run as a parent: a PIN, a child of fourteen, a minute a day, Instagram open. */
export async function setUpHousehold(
  { driven }: Playground,
  log: TourLog,
  picture: (name: string) => string,
): Promise<void> {
  const page = await driven.openOwnPage("welcome.html", "button");
  const { press, fill, tick, see } = readScreen(page);
  await page.screenshot({ path: picture("1-first-run") });
  await press(welcomeWords.start.go);
  await press(welcomeWords.use.children);
  await fill(welcomeWords.pin.pin, pin);
  await fill(pinWords.again, pin);
  await press(welcomeWords.pin.go);
  await tick(pinWords.written);
  await press(welcomeWords.pin.go);
  await fill(welcomeWords.child.name, "Mia");
  await fill(welcomeWords.child.day, "5");
  await fill(welcomeWords.child.month, "1");
  await fill(welcomeWords.child.year, String(Temporal.Now.plainDateISO().year - 14));
  await press("Next");
  await fill(planStepWords.schoolDayMinutes, "1");
  await fill(planStepWords.freeDayMinutes, "1");
  await press("Instagram");
  await page.screenshot({ path: picture("2-plan") });
  await press(welcomeWords.plan.go);
  await press(welcomeWords.switches.later);
  await see(welcomeWords.done.headline);
  await press(welcomeWords.done.go);
  log.tell("set up: a PIN, Mia, a minute a day, Instagram open");
  // Who set it up has the browser for a while; a child's minute begins when that turn ends.
  const popup = await driven.openOwnPage("popup.html", "button");
  await readScreen(popup).press("I'm done");
  await popup.close();
  log.tell("handed over to Mia");
}
