import type { ScoutPort } from "#app/ports";
import { FRONT_ENDS } from "#domain/catalogue/front-ends";
import { SITES } from "#domain/catalogue/index";
import { matchPatterns } from "#domain/catalogue/match-patterns";
import type { Browser } from "./browser.ts";
import { EVERYWHERE } from "./everywhere.ts";

const ID = "scout";

/**
 * The scout as the browser has it: registered while a parent lets us onto every site, and on no page otherwise. Sites of the
 * catalogue have the guard; front ends are known by their names.
 */
export function createScoutPort({ permissions, scripting }: Browser): ScoutPort {
  const isAllowed = (): Promise<boolean> => permissions.contains({ origins: [...EVERYWHERE] });
  // One after another: two that compare at once would register the same twice, and the browser refuses that.
  let last: Promise<void> = Promise.resolve();

  async function bringInStep(): Promise<void> {
    const wanted = await isAllowed();
    const registered = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
    if (wanted === registered) return;
    if (!wanted) return scripting.unregisterContentScripts({ ids: [ID] });
    await scripting.registerContentScripts([
      {
        id: ID,
        matches: [...EVERYWHERE],
        excludeMatches: [...SITES.flatMap(matchPatterns), ...matchPatterns({ hosts: [...FRONT_ENDS.values()].flat() })],
        js: ["content-scripts/scout.js"],
        runAt: "document_idle",
        persistAcrossSessions: true,
      },
    ]);
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
