type Modules = { getModuleInfo(id: string): { readonly importers: readonly string[] } | null };

const BEGINNING = /[\\/]entrypoints[\\/]popup[\\/]index\.html$/;
const POPUP = /[\\/]popup-app\.tsx$/;
const LANGUAGE = /[\\/]locales[\\/]es[\\/]index\.ts$/;
const DASHBOARD = /[\\/]dashboard-app\.tsx$/;
/** Of the popup and of the record, which the dashboard loads later: alone they would bring the record what the popup asks with. */
const MARKS = /[\\/](?:site-mark\.tsx|kind-drawings\.ts|accent-colour\.ts|accent-of\.ts)$/;

/**
 * What the popup draws first comes in few files instead of thirty: each costs a way to the browser's own process and back. A module of
 * words takes them when it is run, so what runs before the page speaks its language, with that language and after it are three
 * files, which a house test holds; and what the dashboard shares stays apart from what it would carry for nothing.
 * All else is as the bundler cuts it.
 */
export const groupChunks = {
  groups: [
    { name: sharedBy("begin", [BEGINNING]), minShareCount: 2, priority: 4 },
    { name: sharedBy("said", [LANGUAGE, POPUP]), minShareCount: 2, priority: 3 },
    { name: or(MARKS, "shown", sharedBy("shown", [POPUP, DASHBOARD])), minShareCount: 2, priority: 2 },
    { name: sharedBy("asked", [POPUP]), minShareCount: 2, priority: 1 },
  ],
};

function or(these: RegExp, name: string, others: ReturnType<typeof sharedBy>) {
  return (id: string, modules: Modules): string | null => (these.test(id) ? name : others(id, modules));
}

/** Names the modules that each of `tops` imports, straight or by way of others. */
function sharedBy(name: string, tops: readonly RegExp[]) {
  return (id: string, modules: Modules): string | null =>
    tops.every((top) => !top.test(id) && isImportedBy(top, id, modules)) ? name : null;
}

function isImportedBy(top: RegExp, id: string, modules: Modules): boolean {
  const seen = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (top.test(next)) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(modules.getModuleInfo(next)?.importers ?? []));
  }
  return false;
}
