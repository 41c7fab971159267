import { rectOf } from "./composer.ts";
import type { InputWatch } from "../presence/input-watch.ts";
import type { Rect } from "../curtain/rect.ts";

/** Where someone last wrote, while it stands in the page: nothing of ours may lie over it. */
export function writtenPlace(input: InputWatch): Rect | null {
  const editable = input.writing()?.editable;
  return editable?.isConnected === true ? rectOf(editable) : null;
}
