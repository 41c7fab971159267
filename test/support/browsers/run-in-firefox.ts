import type { Browser } from "puppeteer-core";
import { pick } from "./pick.ts";
import { sendBidi } from "./send-bidi.ts";

/**
 * Runs a piece of privileged script in Firefox's own window, which `--remote-allow-system-access` opens to a driver.
 * Used for what has no command: ending an extension's background as the browser does when it is idle. Answers what the
 * script comes to, where that is a number, a text or a truth.
 */
export async function runInFirefox(browser: Browser, script: string): Promise<unknown> {
  const tree = await sendBidi(browser, "browsingContext.getTree", { "moz:scope": "chrome" });
  const context = findContext(tree);
  const reply = await sendBidi(browser, "script.evaluate", {
    expression: script,
    target: { context },
    awaitPromise: true,
  });
  if (typeof reply === "object" && reply !== null && "exceptionDetails" in reply) {
    throw new Error(`Firefox refused a privileged script: ${JSON.stringify(reply.exceptionDetails)}`);
  }
  return pick(pick(reply, "result"), "value");
}

function findContext(tree: unknown): string {
  const contexts: unknown = typeof tree === "object" && tree !== null && "contexts" in tree ? tree.contexts : [];
  const first: unknown = Array.isArray(contexts) ? contexts[0] : null;
  if (typeof first === "object" && first !== null && "context" in first && typeof first.context === "string") {
    return first.context;
  }
  throw new Error("Firefox showed no window of its own to a driver.");
}
