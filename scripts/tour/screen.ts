import type { Page } from "puppeteer-core";

/** Finds things on a screen as a person does, by their words; waits until they are there. Throws when they do not come. */
export function readScreen(page: Page) {
  const find = (xpath: string) => page.locator(`::-p-xpath(${xpath})`);
  return {
    /** Presses the button that says so; a tick before the words is not counted. */
    press: (name: string) => find(`//button[normalize-space()="${name}" and not(@aria-disabled="true")]`).click(),
    /** Clicks the label of a box that is ticked. */
    tick: (label: string) => find(`//label[normalize-space()="${label}"]`).click(),
    /** Types into the field of this label, in place of what stands there. */
    fill: (label: string, value: string) =>
      find(`//input[@id=//label[normalize-space()="${label}"]/@for or @aria-label="${label}"]`).fill(value),
    /** Waits for a headline or line that begins so. */
    see: (words: string) => find(`//*[starts-with(normalize-space(text()), "${words}")]`).wait(),
  };
}
