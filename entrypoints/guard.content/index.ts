import { defineContentScript } from "wxt/utils/define-content-script";
import { startGuard } from "#content/guard";
import { readPageRules } from "#content/page-rules";
import { findRuntime } from "#content/runtime";

/** What lies on the isolated world's global: the browser's API, the site's rules, and whether a guard is here already. */
type GuardScope = Parameters<typeof findRuntime>[0] & { readonly porchlightSite?: unknown; porchlightGuard?: true };

/**
 * `matches`, frames and the site files are set in the manifest, one entry for each site (scripts/build). `main` takes
 * nothing of WXT's context, which any page can end with one event.
 */
export default defineContentScript({
  registration: "runtime",
  runAt: "document_start",
  noScriptStartedPostMessage: true,
  main() {
    const scope: GuardScope = globalThis;
    const runtime = findRuntime(scope);
    // A second injection into the same document would answer every question twice.
    if (runtime === null || scope.porchlightGuard === true) return;
    scope.porchlightGuard = true;
    startGuard({
      view: window,
      runtime,
      rules: readPageRules(scope.porchlightSite),
      signal: new AbortController().signal,
    });
  },
});
