import type { ScoutPort } from "#app/ports";
import { FRONT_ENDS } from "#domain/catalogue/front-ends";
import { SITES } from "#domain/catalogue/index";
import { matchPatterns } from "#domain/catalogue/match-patterns";
import type { Browser } from "./browser.ts";
import { EVERYWHERE } from "./everywhere.ts";
import { SCOUT, sendScout } from "./send-scout.ts";

/**
 * The scout as the browser has it: registered while a parent lets us onto every site, and on no page otherwise. Sites of the
 * catalogue have the guard; front ends are known by their names.
 */
export function createScoutPort(browser: Browser): ScoutPort {
  const { permissions, scripting } = browser;
  const { id, js } = SCOUT;
  const isAllowed = (): Promise<boolean> => permissions.contains({ origins: [...EVERYWHERE] });
  // One after another: two that compare at once would register the same twice, and the browser refuses that.
  let last: Promise<void> = Promise.resolve();

  async function bringInStep(): Promise<void> {
    const wanted = await isAllowed();
    const registered = (await scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
    if (wanted === registered) return;
    if (!wanted) return scripting.unregisterContentScripts({ ids: [id] });
    await scripting.registerContentScripts([
      {
        id,
        matches: [...EVERYWHERE],
        excludeMatches: [...SITES.flatMap(matchPatterns), ...matchPatterns({ hosts: [...FRONT_ENDS.values()].flat() })],
        js: [...js],
        runAt: "document_idle",
        persistAcrossSessions: true,
      },
    ]);
    await sendScout(browser);
  }
  return {
    isAllowed,
    sync() {
      const mine = last.then(bringInStep);
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
