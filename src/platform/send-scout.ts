import { classify } from "#domain/catalogue/classify";
import type { Browser } from "./browser.ts";
import { EVERYWHERE } from "./everywhere.ts";

/** Its name among the registered scripts, and its file. */
export const SCOUT = { id: "scout", js: ["content-scripts/scout.js"] } as const;

/** Puts the scout into the pages that are open already, but for those that are known by their names. One that is there gives way to it. */
export async function sendScout({ tabs, scripting }: Browser): Promise<void> {
  const open = await tabs.query({ url: [...EVERYWHERE], discarded: false });
  const unknown = open.flatMap(({ id, url = "" }) => (id === undefined || classify(url) !== null ? [] : [id]));
  // Browsers let nobody onto some pages, and others close meanwhile.
  await Promise.allSettled(
    unknown.map((tabId) => scripting.executeScript({ target: { tabId }, files: [...SCOUT.js] })),
  );
}
