import { defineContentScript } from "wxt/utils/define-content-script";
import { keepToChosen } from "#content/guard/keep-to-chosen";
import { findRuntime } from "#content/guard/runtime";
import { createClient } from "#messages/client";

type ChosenScope = Parameters<typeof findRuntime>[0] & {
  porchlightChosen?: { readonly end: () => void } | undefined;
};

/** In no manifest entry: the background runs it in a page that is school work, and ends it there (`platform/tabs.ts`). */
export function main(): void {
  const scope: ChosenScope = globalThis;
  const runtime = findRuntime(scope);
  if (runtime === null || scope.porchlightChosen !== undefined) return;
  const call = createClient(runtime.send);
  const stop = keepToChosen(window, (to) => void call("guard/unchosen", { to }));
  scope.porchlightChosen = {
    end() {
      stop();
      scope.porchlightChosen = undefined;
    },
  };
}

export default defineContentScript({ registration: "runtime", noScriptStartedPostMessage: true, main });
