import { defineContentScript } from "wxt/utils/define-content-script";
import { startGuard } from "#content/guard/guard";
import type { PartScope } from "#content/ending/page-part";
import { readPageRules } from "#content/surfaces/page-rules";
import { findRuntime } from "#content/guard/runtime";

/** What lies on the isolated world's global: the browser's API, the site's rules, and the guard that is here already. */
type GuardScope = Parameters<typeof findRuntime>[0] & PartScope & { readonly porchlightSite?: unknown };

/** The build runs this and nothing else of what follows (`scripts/build/plain-entry.ts`). */
export function main(): void {
  const scope: GuardScope = globalThis;
  const runtime = findRuntime(scope);
  // A second injection into the same document would answer every question twice.
  if (runtime === null || scope.porchlightGuard !== undefined) return;
  const take = startGuard({
    view: window,
    runtime,
    rules: readPageRules(scope.porchlightSite),
  });
  scope.porchlightGuard = { take };
}

/** `matches`, frames and the site files are set in the manifest, one entry for each site (`scripts/build`). */
export default defineContentScript({
  registration: "runtime",
  runAt: "document_start",
  noScriptStartedPostMessage: true,
  main,
});
