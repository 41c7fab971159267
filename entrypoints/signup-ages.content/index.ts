import { defineContentScript } from "wxt/utils/define-content-script";
import { findAges } from "#content/signup-guard/find-ages";
import { readChoice } from "#content/signup-guard/read-choice";
import type { SignupScope } from "#content/signup-guard/signup-scope";

/** What finds ages that are chosen, a script of its own: the finder of birth dates behind it hands both on to the guard. */
export function main(): void {
  const scope: SignupScope = globalThis;
  scope.porchlightAges ??= { findAges, readChoice };
}

export default defineContentScript({ registration: "runtime", noScriptStartedPostMessage: true, main });
