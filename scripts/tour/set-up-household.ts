import type { Page } from "puppeteer-core";
import { pinWords } from "#locales/pin-words";
import { planStepWords } from "#locales/plan-step-words";
import { welcomeWords } from "#locales/welcome-words";
import type { DrivenBrowser } from "#test/support/browsers/driven-browser";
import { openFirstRun } from "./open-first-run.ts";
import { readScreen } from "./screen.ts";

export type SetUp = {
  readonly pin: string;
  /** Minutes a day; null leaves those of the preset. */
  readonly minutes: string | null;
  /** Chips of sites that stay open. */
  readonly keepOpen: readonly string[];
  /** Called on every screen before it is left. */
  readonly look: (page: Page, name: string) => Promise<void>;
};

/** Goes through the first run as a parent of Mia, fourteen years old, and stays on its last screen. */
export async function setUpHousehold(driven: DrivenBrowser, { pin, minutes, keepOpen, look }: SetUp): Promise<Page> {
  const page = await openFirstRun(driven);
  const { press, fill, tick, see } = readScreen(page);
  await see(welcomeWords.start.headline);
  await look(page, "first-run-1-welcome");
  await press(welcomeWords.start.go);

  await see(welcomeWords.use.headline);
  await look(page, "first-run-2-use");
  await press(welcomeWords.use.children);

  await fill(welcomeWords.pin.pin, pin);
  await fill(pinWords.again, pin);
  await look(page, "first-run-3-pin");
  await press(welcomeWords.pin.go);
  await tick(pinWords.written);
  await look(page, "first-run-4-code");
  await press(welcomeWords.pin.go);

  await fill(welcomeWords.child.name, "Mia");
  await fill(welcomeWords.child.day, "5");
  await fill(welcomeWords.child.month, "1");
  await fill(welcomeWords.child.year, String(Temporal.Now.plainDateISO().year - 14));
  await look(page, "first-run-5-child");
  await press("Next");

  await see(welcomeWords.plan.headline);
  for (const field of minutes === null ? [] : [planStepWords.schoolDayMinutes, planStepWords.freeDayMinutes]) {
    await fill(field, minutes ?? "");
  }
  for (const name of keepOpen) await press(name);
  await look(page, "first-run-6-plan");
  await press(welcomeWords.plan.go);

  await see(welcomeWords.switches.headline);
  await look(page, "first-run-7-switches");
  await press(welcomeWords.switches.later);

  await see(welcomeWords.done.headline);
  await look(page, "first-run-8-done");
  await press(welcomeWords.done.go);
  return page;
}
