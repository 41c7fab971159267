import { defineContentScript } from "wxt/utils/define-content-script";
import { findBirthForms } from "#content/signup-guard/find-birth-forms";
import type { SignupScope } from "#content/signup-guard/signup-scope";

/** What finds birth dates, a script of its own: ages that are chosen come beside it. */
export function main(): void {
  const scope: SignupScope = globalThis;
  const readTyped = scope.porchlightReader;
  if (readTyped !== undefined) scope.porchlightDates ??= { findForms: findBirthForms, readTyped };
}

export default defineContentScript({ registration: "runtime", noScriptStartedPostMessage: true, main });
