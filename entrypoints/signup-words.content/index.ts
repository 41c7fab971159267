import { defineContentScript } from "wxt/utils/define-content-script";
import { createLexicon } from "#content/signup-guard/create-lexicon";
import type { SignupScope } from "#content/signup-guard/signup-scope";

/** The words of the sign-up guard, a script of their own as the rules of a site are. */
export function main(): void {
  const scope: SignupScope = globalThis;
  scope.porchlightLexicon ??= createLexicon();
}

export default defineContentScript({ registration: "runtime", noScriptStartedPostMessage: true, main });
