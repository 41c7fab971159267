import type { Page } from "puppeteer-core";
import { answerWithin } from "./answer-within.ts";
import { pick } from "./pick.ts";
import { sendBidi } from "./send-bidi.ts";

const answersWithinMs = 2_000;

/**
 * Asks whatever document stands in a page at this moment; the answer has to survive JSON. Null where there is none: the
 * document is just leaving, was closed, or said nothing for two seconds.
 */
export async function askDocument<A extends readonly unknown[], T>(
  page: Page,
  look: (...given: A) => T,
  ...given: A
): Promise<T | null> {
  const question = `JSON.stringify([(${look.toString()})(...${JSON.stringify(given)})])`;
  const answer = await answerWithin(answersWithinMs, evaluate(page, question));
  return typeof answer === "string" ? (JSON.parse(answer) as [T])[0] : null;
}

/** In Firefox by the tab, and not by what puppeteer takes for its document: it may miss one that an extension puts there. */
async function evaluate(page: Page, expression: string): Promise<unknown> {
  if (!("connection" in page.browser())) return page.evaluate(expression);
  const context: unknown = Reflect.get(page.mainFrame(), "_id");
  const question = { expression, target: { context }, awaitPromise: false };
  return pick(pick(await sendBidi(page.browser(), "script.evaluate", question), "result"), "value");
}
