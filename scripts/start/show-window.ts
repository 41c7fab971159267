import { openFirstRun } from "../tour/open-first-run.ts";
import type { Playground } from "./open-playground.ts";

const feed = "https://www.instagram.com/";

/** Opens the first-run page and a feed, and stays until the browser is closed or `stop` aborts. Either is its proper end. */
export async function showWindow(playground: Playground, stop: AbortSignal): Promise<number> {
  const { driven, network, name } = playground;
  const over = new Promise<void>((resolve) => {
    driven.browser.once("disconnected", () => resolve());
    stop.addEventListener("abort", () => resolve(), { once: true });
  });
  await driven.open(feed);
  await openFirstRun(driven);
  const place = network === null ? "the real internet" : "the practice network, which stands in for every site";
  console.log(`Porchlight is in ${name}, on ${place}.`);
  console.log("The first-run page is open, and a feed beside it. Close the browser or press Ctrl-C to end.");
  if (!stop.aborted) await over;
  return 0;
}
