import { createClient } from "#messages/client";
import { createLifetime, type Lifetime } from "../guard/lifetime.ts";
import type { Runtime } from "../guard/runtime.ts";
import { pressAgain } from "./press-again.ts";
import { reachFrames } from "./reach-frames.ts";

const TOUCHES = "focusin input change pointerdown";
/** What a form that makes an account is made of; a search or a box to write in is none. */
const FIELD =
  "select,input:not([type=search],[role=searchbox],[type=checkbox]),[role=combobox],[role=spinbutton],[role=radio],[aria-haspopup=listbox],[data-e2e=select-container]";
/** Stands in a form of dates or accounts, and hardly elsewhere: then the guard comes before anybody touches anything. */
const FORM = "select,[type=date],[type=password],[autocomplete^=bday],[role=spinbutton]";
/** What may be one of several answers, and begins with an age: "13–17", "Over 18". */
const ANSWER = "button,label,[role=button]";
const AGE = /^\D{1,20}\d\d(?!\d)|^\d\d\D/;
const ASKS_EVERY_MS = 2_000;
const STEPS = "click keydown submit";
/** So long a press waits for the guard to come: a background that does not answer must not take a page's buttons away. */
const HOLDS_MS = 1_000;

/** How to listen anew, and what the guard does with a press of its own that waited. */
export type FieldWatch = Pick<Lifetime, "renew"> & { readonly pressAgain: typeof pressAgain };

/**
 * Watches one document until a field of it is touched, and then has the sign-up guard sent: a page on which nobody fills in
 * anything carries no more than this. What is pressed while the guard is on its way waits for it, and is then pressed again,
 * before its eyes.
 */
export function watchFields(view: Window, runtime: Runtime): FieldWatch {
  const lifetime = createLifetime();
  const call = createClient(runtime.send);
  const reached = new WeakSet<Window>();
  let isAwake = false;
  let isComing = false;
  let askedAtMs = Number.NEGATIVE_INFINITY;
  const held: (() => void)[] = [];

  async function wake(): Promise<void> {
    const nowMs = view.performance.now();
    if (isAwake || nowMs - askedAtMs < ASKS_EVERY_MS) return;
    askedAtMs = nowMs;
    isComing = true;
    view.setTimeout(release, HOLDS_MS);
    const reply = await call("signup/wake", {});
    isAwake = reply.ok && reply.value.isAwake;
    release();
  }
  function release(): void {
    isComing = false;
    for (const again of held.splice(0)) again();
  }
  function onStep(event: Event): void {
    const again = isComing ? pressAgain(event) : null;
    if (again === null) return;
    held.push(again);
    event.stopImmediatePropagation();
    event.preventDefault();
  }
  function onTouch(event: Event): void {
    const [target] = event.composedPath();
    if (isAwake || !isElement(target)) return;
    const isAnswer = AGE.test(target.closest(ANSWER)?.textContent.trim() ?? "");
    if (isAnswer || target.closest(FIELD) !== null || hasForm(target.ownerDocument)) void wake();
  }
  function reach(): void {
    for (const inner of reachFrames(view)) {
      if (hasForm(inner.document)) void wake();
      if (reached.has(inner)) continue;
      reached.add(inner);
      lifetime.listen(inner, TOUCHES, onTouch);
      lifetime.listen(inner, STEPS, onStep, { passive: false });
      lifetime.listen(inner, "load DOMContentLoaded", reach);
    }
  }
  reach();
  return { renew: lifetime.renew, pressAgain };
}

const hasForm = (document: Document): boolean => document.querySelector(FORM) !== null;
const isElement = (value: unknown): value is Element =>
  typeof value === "object" && value !== null && "ownerDocument" in value;
