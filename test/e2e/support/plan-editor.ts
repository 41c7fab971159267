import type { Page } from "puppeteer-core";
import { readScreen } from "../../../scripts/tour/screen.ts";

/** The plan's editor in the hands of a parent: its fields by the names that are heard. */
export function planEditor(page: Page) {
  const { press, fill, tick, see } = readScreen(page);
  const find = (xpath: string) => page.locator(`::-p-xpath(${xpath})`);
  const choose = (label: string, value: string) => find(`//select[@aria-label="${label}"]`).fill(value);
  /** By the keyboard: "What changes" lies over the end of the page. */
  const pressLabel = async (label: string): Promise<void> => {
    const button = await page.waitForSelector(`::-p-xpath(//button[@aria-label="${label}"])`);
    await button?.focus();
    await page.keyboard.press("Enter");
  };
  /** By the keys of a hand: a figure is taken when its field is left. */
  const figure = async (label: string, value: string): Promise<void> => {
    const field = await page.waitForSelector(`::-p-xpath(//input[@aria-label="${label}"])`);
    await field?.evaluate((input) => {
      if (!(input instanceof HTMLInputElement)) return;
      input.focus();
      input.select();
    });
    await page.keyboard.type(value);
    await page.keyboard.press("Tab");
  };
  return {
    figure,
    press,
    fill,
    tick,
    see,
    choose,
    pressLabel,
    /** Its words carry what is left of the session. */
    lock: () => find('//button[starts-with(normalize-space(), "Lock ")]').click(),
    /** Every day of the week, whichever today is. */
    async minutes(value: string): Promise<void> {
      await figure("Minutes a day: on school days", value);
      await figure("Minutes a day: on free days", value);
    },
    async add(list: string, site: string, surface = "all"): Promise<void> {
      await choose(`${list}: site`, site);
      await choose(`${list}: part`, surface);
      await pressLabel(`Add: ${list}`);
    },
    /** What stands in its fields, and what has been added to its lists. */
    written: () =>
      page.evaluate(() => [
        ...Array.from(document.querySelectorAll("main input"), (input) => Reflect.get(input, "value") as unknown),
        ...Array.from(document.querySelectorAll("main .tag"), ({ textContent }) => textContent),
      ]),
    text: () => page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, " ")),
  };
}

export type PlanEditor = ReturnType<typeof planEditor>;
