import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { askDocument } from "./ask-document.ts";

const comesWithinMs = 30_000;

/**
 * Asks the document of a page, whichever it is by then, until it answers with something, and answers that. Throws after half
 * a minute. For pages that the extension may take away, which puppeteer's own waits do not always survive in Firefox.
 */
export async function waitInDocument<A extends readonly unknown[], T>(
  page: Page,
  look: (...given: A) => T | null,
  ...given: A
): Promise<T> {
  const untilMs = performance.now() + comesWithinMs;
  while (performance.now() < untilMs) {
    const answer = await askDocument(page, look, ...given);
    if (answer !== null) return answer;
    await wait(50);
  }
  throw new Error(`No document answered within half a minute: ${look.toString()}`);
}
