import { defineContentScript } from "wxt/utils/define-content-script";
import type { SignupScope } from "#content/signup-guard/signup-scope";
import { withAges } from "#content/signup-guard/with-ages";

/** What finds ages that are chosen, a script of its own: the guard gets it with what finds birth dates. */
export function main(): void {
  const scope: SignupScope = globalThis;
  const { porchlightDates: dates } = scope;
  if (dates !== undefined) scope.porchlightFinder ??= withAges(dates);
}

export default defineContentScript({ registration: "runtime", noScriptStartedPostMessage: true, main });
