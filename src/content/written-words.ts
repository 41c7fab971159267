import { rectOf } from "./composer.ts";
import { copyWords } from "./copy-words.ts";
import { wordsIn } from "./editable.ts";
import type { InputWatch } from "./input-watch.ts";
import type { Rect } from "./rect.ts";

/** Where someone last wrote, while it stands in the page: nothing of ours may lie over it. */
export function writtenPlace(input: InputWatch): Rect | null {
  const editable = input.writing()?.editable;
  return editable?.isConnected === true ? rectOf(editable) : null;
}

/** "Copy my words": the text that was written last, to the clipboard. */
export async function copyWritten(view: Window & typeof globalThis, input: InputWatch): Promise<boolean> {
  const editable = input.writing()?.editable;
  return editable !== undefined && copyWords(view, wordsIn(editable));
}
