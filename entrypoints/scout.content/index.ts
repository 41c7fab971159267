import { defineContentScript } from "wxt/utils/define-content-script";
import { findRuntime } from "#content/guard/runtime";
import { startScout } from "#content/scout/start-scout";
import { createClient } from "#messages/client";

type ScoutScope = Parameters<typeof findRuntime>[0] & {
  readonly porchlightSite?: unknown;
  /** Ends the scout that is here: another begins when it is sent into an open page. */
  porchlightScout?: AbortController;
};

/** In no manifest entry: the background registers it while a parent lets it onto every site (`src/platform/scout.ts`). */
export function main(): void {
  const scope: ScoutScope = globalThis;
  const runtime = findRuntime(scope);
  // Where the guard is, the site is known already.
  if (runtime === null || scope.porchlightSite !== undefined) return;
  const call = createClient(runtime.send);
  const over = new AbortController();
  scope.porchlightScout?.abort();
  scope.porchlightScout = over;
  startScout(window, over, async (software) => {
    const reply = await call("scout/seen", { software });
    return reply.ok && reply.value.isHeard;
  });
}

export default defineContentScript({ registration: "runtime", noScriptStartedPostMessage: true, main });
