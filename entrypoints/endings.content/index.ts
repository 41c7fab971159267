import { defineContentScript } from "wxt/utils/define-content-script";
import { makePagePart } from "#content/ending/make-page-part";
import type { PartScope } from "#content/ending/page-part";

/** In no manifest entry: the background runs it beside a guard that will need it (`app/tabs/tab-judge.ts`). */
export function main(): void {
  const scope: typeof globalThis & PartScope = globalThis;
  scope.porchlightGuard?.take(makePagePart);
}

export default defineContentScript({ registration: "runtime", noScriptStartedPostMessage: true, main });
