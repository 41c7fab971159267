import { copyWords } from "./copy-words.ts";
import { wordsIn } from "./editable.ts";
import type { InputWatch } from "../presence/input-watch.ts";

/** "Copy my words": the text that was written last, to the clipboard. Answers whether it arrived. */
export async function copyWritten(view: Window & typeof globalThis, input: InputWatch): Promise<boolean> {
  const editable = input.writing()?.editable;
  return editable !== undefined && copyWords(view, wordsIn(editable));
}
