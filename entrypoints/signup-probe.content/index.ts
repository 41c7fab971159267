import { defineContentScript } from "wxt/utils/define-content-script";
import { findRuntime } from "#content/guard/runtime";
import type { SignupScope } from "#content/signup-guard/signup-scope";
import { watchFields } from "#content/signup-guard/watch-fields";

/** In no manifest entry: the background runs it in a page that lies open to a child (`app/tabs/hear-guard.ts`). */
export function main(): void {
  const scope: SignupScope = globalThis;
  // A document that was written anew has lost its listeners.
  if (scope.porchlightProbe !== undefined) {
    scope.porchlightProbe.renew();
    return scope.porchlightSignup?.renew();
  }
  const runtime = findRuntime(scope);
  if (runtime !== null) scope.porchlightProbe = watchFields(window, runtime);
}

export default defineContentScript({ registration: "runtime", noScriptStartedPostMessage: true, main });
