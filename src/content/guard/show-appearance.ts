import type { PageWords } from "#domain/verdict/guard-order";
import type { Appearance } from "./appearance.ts";
import type { Curtain } from "../curtain/curtain.ts";
import type { CurtainFace } from "../curtain/curtain-face.ts";
import type { EndingRun } from "../ending/ending.ts";

export type Presses = {
  /** Null in an embed, which cannot be done with the page around it. */
  readonly onDone: (() => void) | null;
  readonly onCopy: () => void;
  readonly onReload: () => void;
};

/** Makes the page look so. The curtain goes up before an ending goes away, and down after one stands. */
export function showAppearance(
  appearance: Appearance,
  page: PageWords | null,
  { curtain, ending, presses }: { curtain: Curtain; ending: EndingRun; presses: Presses },
): void {
  if (appearance.kind === "ending") {
    if (ending.begin(appearance.order)) curtain.lower();
    return;
  }
  if (appearance.kind === "open") curtain.lower();
  else curtain.raise(faceOf(appearance, page, presses));
  ending.end();
}

function faceOf(
  appearance: Exclude<Appearance, { kind: "open" | "ending" }>,
  page: PageWords | null,
  { onDone, onCopy, onReload }: Presses,
): CurtainFace {
  if (page === null || appearance.kind === "wait") return { kind: "wait", say: page?.wait ?? null };
  if (appearance.kind === "reload") {
    const buttons = [
      { label: page.copy, onPress: onCopy },
      { label: page.reload, onPress: onReload },
    ];
    return { kind: "told", words: { headline: page.needsReload, line: "" }, buttons };
  }
  const words = appearance.words ?? { headline: page.wait, line: "" };
  return { kind: "told", words, buttons: onDone === null ? [] : [{ label: page.done, onPress: onDone }] };
}
