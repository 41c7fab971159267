import type { Page } from "puppeteer-core";
import { askDocument } from "#test/support/browsers/ask-document";
import { waitInDocument } from "#test/support/browsers/wait-in-document";

/** Finds things on a screen as a person does, by their words; waits until they are there. Throws when they do not come. */
export function readScreen(page: Page) {
  /** Whichever document stands in the page by then: our closed page comes and goes with what is allowed. */
  const come = async (xpath: string): Promise<void> => {
    await waitInDocument(page, stands, xpath).catch(async () => {
      const said = await askDocument(page, () => `${location.pathname}: ${document.body.innerText}`);
      throw new Error(`Nothing came at ${xpath}. The page says: ${said ?? "nothing"}`);
    });
  };
  /** A hand needs the page in front, where things are drawn: what closes on a busy machine may stand in a new tab before it. */
  const find = async (xpath: string) => {
    await come(xpath);
    if (await askDocument(page, () => document.hidden)) await page.bringToFront();
    return page.locator(`::-p-xpath(${xpath})`);
  };
  return {
    /** Presses the button that says so; a tick before the words is not counted. */
    press: async (name: string) =>
      (await find(`//button[normalize-space()="${name}" and not(@aria-disabled="true")]`)).click(),
    /** Clicks the label of a box that is ticked. */
    tick: async (label: string) => (await find(`//label[normalize-space()="${label}"]`)).click(),
    /** Types into the field of this label, in place of what stands there. */
    fill: async (label: string, value: string) =>
      (await find(`//input[@id=//label[normalize-space()="${label}"]/@for or @aria-label="${label}"]`)).fill(value),
    /** Waits for a headline or line that begins so. */
    see: (words: string) => come(`//*[starts-with(normalize-space(text()), "${words}")]`),
  };
}

/** Runs in the page: is there such a thing? Null where there is none yet. */
const stands = (xpath: string): true | null =>
  document.evaluate(xpath, document, null, XPathResult.BOOLEAN_TYPE).booleanValue || null;
