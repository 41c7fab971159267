import type { Lifetime } from "../guard/lifetime.ts";
import { editableOf } from "../ending/editable.ts";

export type Point = { readonly x: number; readonly y: number };

/** What hands did in this page. Instants are `event.timeStamp`, the page's monotonic clock. */
export type InputWatch = {
  lastInputMs(): number | null;
  pointer(): Point | null;
  /** The editable that was written in last, and when. */
  writing(): { readonly editable: HTMLElement; readonly atMs: number } | null;
  /** Someone opened this page or came back to it: as good as a key. */
  touch(atMs: number): void;
};

/** A second is fine enough for a clock that runs a minute. */
const TELL_EVERY_MS = 1_000;

/**
 * Listens to trusted input alone. A pointer that moves counts only under the focus and only when it moved on the screen:
 * Chromium sends moves of its own when a page scrolls beneath a still pointer, and a mouse on its way across a feed that
 * lies beside the homework is not watching it.
 */
export function watchInput(view: Window, lifetime: Lifetime, onInput: () => void): InputWatch {
  let lastInputMs: number | null = null;
  let pointer: Point | null = null;
  let screen: Point = { x: -1, y: -1 };
  let writing: { readonly editable: HTMLElement; readonly atMs: number } | null = null;

  function touch(atMs: number): void {
    const isNews = atMs - (lastInputMs ?? -TELL_EVERY_MS) >= TELL_EVERY_MS;
    lastInputMs = Math.max(lastInputMs ?? 0, atMs);
    if (isNews) onInput();
  }
  function onHand(event: Event): void {
    if (event.isTrusted) touch(event.timeStamp);
  }
  function onMove(event: Event): void {
    if (!event.isTrusted || !(event instanceof PointerEvent)) return;
    pointer = { x: event.clientX, y: event.clientY };
    const hasMoved = event.screenX !== screen.x || event.screenY !== screen.y;
    screen = { x: event.screenX, y: event.screenY };
    if (hasMoved && view.document.hasFocus()) touch(event.timeStamp);
  }
  function onText(event: Event): void {
    const editable = event.isTrusted ? editableOf(event) : null;
    if (editable === null) return;
    writing = { editable, atMs: event.timeStamp };
    touch(event.timeStamp);
  }

  lifetime.listen(view, "pointerdown keydown wheel touchstart", onHand);
  lifetime.listen(view, "pointermove", onMove);
  lifetime.listen(view, "input", onText);
  return { lastInputMs: () => lastInputMs, pointer: () => pointer, writing: () => writing, touch };
}
