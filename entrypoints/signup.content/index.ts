import { defineContentScript } from "wxt/utils/define-content-script";
import { findRuntime } from "#content/guard/runtime";
import type { SignupScope } from "#content/signup-guard/signup-scope";
import { watchSignup } from "#content/signup-guard/watch-signup";

/** Comes last of its scripts, where a field of a page was touched or the page makes accounts (`app/signup/signup-handlers.ts`). */
export function main(): void {
  const scope: SignupScope = globalThis;
  const { porchlightLexicon: lexicon, porchlightFinder: finder, porchlightSignup: before } = scope;
  // A second guard would answer twice.
  if (before !== undefined || lexicon === undefined || finder === undefined) return before?.renew();
  const runtime = findRuntime(scope);
  if (runtime === null) return;
  // What waits for a field may come behind the guard, where the address makes accounts.
  const pressAgain = (event: Event) => scope.porchlightProbe?.pressAgain(event) ?? null;
  scope.porchlightSignup = watchSignup({ view: window, runtime, lexicon, finder, pressAgain });
}

export default defineContentScript({ registration: "runtime", noScriptStartedPostMessage: true, main });
