import { launch, type HTTPRequest, type Page } from "puppeteer-core";
import type { SavedPage } from "./saved-page.ts";
import { withoutPolicy } from "./without-policy.ts";

/** A headless browser that shows saved pages under their own addresses, with no network and none of their scripts. */
export type Reader = AsyncDisposable & {
  /** Opens the page in a tab of its own, gives that to `ask`, and closes it. `ask` may load it again up to `times` in all. */
  read<T>(saved: SavedPage, ask: (page: Page) => Promise<T>, times?: number): Promise<T>;
};

const OPENS_WITHIN_MS = 20_000;

/** Throws one sentence when the browser does not start. */
export async function openReader(executablePath: string): Promise<Reader> {
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await launch({
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    args: [...asRoot, "--host-resolver-rules=MAP * ~NOTFOUND", "--no-default-browser-check", "--disable-gpu"],
  }).catch((error: unknown) => {
    throw new Error(`${executablePath} did not start.`, { cause: error });
  });
  return {
    async read(saved, ask, times = 1) {
      const page = await browser.newPage();
      try {
        await page.setRequestInterception(true);
        const answer = createAnswer(saved, times);
        page.on("request", (request) => void answer(request).catch(() => undefined));
        await page.goto(saved.url, { waitUntil: "domcontentloaded", timeout: OPENS_WITHIN_MS });
        return await ask(page);
      } finally {
        await page.close().catch(() => undefined);
      }
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
    },
  };
}

/**
 * The saved document for its own address, once or as many times as it is loaded on purpose; nothing for everything else. Scripts are refused by policy rather than
 * switched off, since without scripts a browser would show what stands in `noscript`.
 */
function createAnswer({ body }: SavedPage, times: number): (request: HTTPRequest) => Promise<void> {
  let served = 0;
  return async (request) => {
    if (!request.isNavigationRequest() || request.frame()?.parentFrame() !== null) return request.abort();
    // A later step of the page's own leads nowhere and leaves it standing.
    if (served >= times) return request.respond({ status: 204 });
    served += 1;
    const html = withoutPolicy(body);
    await request.respond({
      status: 200,
      contentType: isUtf8(html) ? "text/html; charset=utf-8" : "text/html",
      headers: { "Content-Security-Policy": "script-src 'none'" },
      body: html,
    });
  };
}

function isUtf8(body: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}
