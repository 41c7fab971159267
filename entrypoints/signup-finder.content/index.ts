import { defineContentScript } from "wxt/utils/define-content-script";
import { findBirthForms } from "#content/signup-guard/find-birth-forms";
import type { SignupScope } from "#content/signup-guard/signup-scope";

/** What finds birth dates, a script of its own: the guard that holds them comes behind it. */
export function main(): void {
  const scope: SignupScope = globalThis;
  const readTyped = scope.porchlightReader;
  if (readTyped !== undefined) scope.porchlightFinder ??= { findForms: findBirthForms, readTyped };
}

export default defineContentScript({ registration: "runtime", noScriptStartedPostMessage: true, main });
