import type { AppEvent } from "#app/app-event";
import type { Browser } from "./browser.ts";

type Details = Parameters<Parameters<Browser["webRequest"]["onResponseStarted"]["addListener"]>[0]>[0];

/**
 * The time that a supervised site's own answer carries, or null: none from a cache (the browser's or, told by `Age`, one on
 * the way), and no other request than a page of its own. We make no request for it.
 */
export function readServerDate({ tabId, url, fromCache, responseHeaders = [] }: Details): AppEvent | null {
  // Over plain http anybody on the way, this computer's own user among them, says what time it is.
  if (fromCache || !url.startsWith("https:")) return null;
  const header = (name: string) => responseHeaders.find((one) => one.name.toLowerCase() === name)?.value;
  if (header("age") !== undefined) return null;
  const dateMs = Date.parse(header("date") ?? "");
  return Number.isNaN(dateMs) ? null : { kind: "server-date", tabId, url, dateMs };
}
