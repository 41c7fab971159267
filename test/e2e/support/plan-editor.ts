import type { Page } from "puppeteer-core";
import { readScreen } from "../../../scripts/tour/screen.ts";

/** The plan's editor in the hands of a parent: its fields by the names that are heard. */
export function planEditor(page: Page) {
  const { press, fill, tick, see } = readScreen(page);
  const find = (xpath: string) => page.locator(`::-p-xpath(${xpath})`);
  const choose = (label: string, value: string) => find(`//select[@aria-label="${label}"]`).fill(value);
  const pressLabel = (label: string) => find(`//button[@aria-label="${label}"]`).click();
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
    text: () => page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, " ")),
  };
}

export type PlanEditor = ReturnType<typeof planEditor>;
