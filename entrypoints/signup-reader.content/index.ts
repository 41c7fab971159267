import { defineContentScript } from "wxt/utils/define-content-script";
import { readTyped } from "#content/signup-guard/read-typed";
import type { SignupScope } from "#content/signup-guard/signup-scope";

/** What reads a birth date that was typed, a script of its own: the finder behind it hands it on to the guard. */
export function main(): void {
  const scope: SignupScope = globalThis;
  scope.porchlightReader ??= readTyped;
}

export default defineContentScript({ registration: "runtime", noScriptStartedPostMessage: true, main });
