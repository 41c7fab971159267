import type { Browser } from "puppeteer-core";

type BidiConnection = { send(method: string, params: object): Promise<{ result: unknown }> };

/** Sends a WebDriver BiDi command that puppeteer has no method for. */
export async function sendBidi(browser: Browser, method: string, params: object): Promise<unknown> {
  if (!hasConnection(browser)) throw new Error("This browser does not speak WebDriver BiDi.");
  const reply = await browser.connection.send(method, params);
  return reply.result;
}

function hasConnection(browser: Browser): browser is Browser & { connection: BidiConnection } {
  return "connection" in browser;
}
