import type { Page } from "puppeteer-core";

/** Until a press would meet what `selector` names: one on the curtain, which lies there until the background has answered, is nobody's. */
export async function waitUntilReachable(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const found = document.querySelector(wanted);
      const { x = 0, y = 0, width = 0, height = 0 } = found?.getBoundingClientRect() ?? {};
      return found?.contains(document.elementFromPoint(x + width / 2, y + height / 2)) === true;
    },
    undefined,
    selector,
  );
}
