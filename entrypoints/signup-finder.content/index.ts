import { defineContentScript } from "wxt/utils/define-content-script";
import { findBirthForms } from "#content/signup-guard/find-birth-forms";
import type { SignupScope } from "#content/signup-guard/signup-scope";
import { withAges } from "#content/signup-guard/with-ages";

/** What finds birth dates, a script of its own: the guard that holds them comes behind it. */
export function main(): void {
  const scope: SignupScope = globalThis;
  const { porchlightReader: readTyped, porchlightAges: ages } = scope;
  if (readTyped !== undefined && ages !== undefined)
    scope.porchlightFinder ??= withAges({ findForms: findBirthForms, readTyped }, ages);
}

export default defineContentScript({ registration: "runtime", noScriptStartedPostMessage: true, main });
