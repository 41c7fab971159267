import type { HeldBecause } from "#domain/signup/claim";
import type { SignupOrder } from "#domain/signup/signup-order";
import type { CurtainWords } from "#domain/verdict/guard-order";
import { createClient } from "#messages/client";
import { createLifetime, type Lifetime } from "../guard/lifetime.ts";
import type { Runtime } from "../guard/runtime.ts";
import type { BirthForm } from "./birth-form.ts";
import type { Finder } from "./finder.ts";
import { createHoldFace } from "./hold-face.ts";
import type { Lexicon } from "./lexicon.ts";
import { judgeForm } from "./judge-form.ts";
import { languageOf } from "./language-of.ts";
import type { FieldWatch } from "./watch-fields.ts";
import { reachFrames } from "./reach-frames.ts";
import { readStep, type Step } from "./read-step.ts";

/** So long an answer of the background's is good: a grown-up's turn may begin at any time, to let one sign-up through. */
const GOOD_FOR_MS = 2_000;
const TOUCHES = "focusin input change pointerdown";
/** Pages act on any of these; all that belong to one press are held together. */
const STEPS = "pointerdown mousedown touchstart pointerup mouseup touchend click keydown submit";
const SAID_AT = ["click", "keydown", "submit"];

/** What the guard of one document is given. */
export type SignupWorld = {
  readonly view: Window & typeof globalThis;
  readonly runtime: Runtime;
  readonly lexicon: Lexicon;
  readonly finder: Finder;
  readonly pressAgain: FieldWatch["pressAgain"];
};
/** `because` null: a slip, which is told to nobody. */
type Held = {
  readonly words: CurtainWords;
  readonly because: HeldBecause | null;
  readonly form: BirthForm | null;
};

/** The background has not answered yet. */
const UNKNOWN: Held = { words: { headline: "", line: "" }, because: null, form: null };

/**
 * Watches one document for a form that makes an account. It looks when somebody uses the page and never by itself, so that a
 * feed pays nothing; it fills, changes and sends nothing; and what was typed stays in here. Answers how to listen anew.
 */
export function watchSignup({ view, runtime, lexicon, finder, pressAgain }: SignupWorld): Pick<Lifetime, "renew"> {
  const { document } = view;
  const lifetime = createLifetime();
  const call = createClient(runtime.send);
  const reached = new WeakSet<Window>();
  const told = new Set<HeldBecause | "made">();
  let order: SignupOrder | null = null;
  let asked = { atMs: Number.NEGATIVE_INFINITY, href: "", isPending: false };
  /** What is being sent on has the child's own birth date in it. */
  let isOwn = false;
  let allowedSlip: BirthForm | null = null;
  let lastHeld: BirthForm | null = null;
  /** What was held before the background had answered: when it has, there is something to say of it or it goes on. */
  let unsaid: { readonly step: Step; readonly goOn: (() => void) | null } | null = null;

  const face = createHoldFace(document, {
    onCorrect: () => lastHeld?.[0]?.control.element.focus(),
    ask: async () => (await call("signup/ask", {})).ok,
  });
  const makesAccounts = () => isSignup() || document.querySelector("[type=password][autocomplete*=new-]") !== null;
  const isSignup = () => order?.kind === "watch" && order.isSignup;
  const findForms = () => finder.findForms(document, lexicon, makesAccounts).filter((form) => !isPayment(form));

  async function ask(asksBirthDate: boolean): Promise<void> {
    asked = { atMs: view.performance.now(), href: view.location.href, isPending: true };
    const reply = await call("signup/look", { asksBirthDate });
    asked.isPending = false;
    if (!reply.ok) return;
    order = reply.value;
    if (order.kind === "rest") face.hide();
    if (unsaid === null) return;
    const { step, goOn } = unsaid;
    const held = reasonToHold(step);
    // Asked before the date stood there, it is answered without one; the next answer has it.
    if (held === UNKNOWN) return;
    unsaid = null;
    if (held === null) goOn?.();
    else say(held);
  }
  function refresh(forms: readonly BirthForm[]): void {
    const isOld = view.performance.now() - asked.atMs > GOOD_FOR_MS;
    const isUsed = forms.length > 0 || isSignup();
    const lacksDate = forms.length > 0 && order?.kind === "watch" && order.own === null;
    const isDue = view.location.href !== asked.href || lacksDate || (isOld && isUsed);
    if (isDue && !asked.isPending) void ask(forms.length > 0);
  }
  function touch(): void {
    reach();
    refresh(findForms());
  }

  /** Why a step is held; null where it may go on. */
  function reasonToHold(step: Step): Held | null {
    isOwn = false;
    if (order?.kind === "rest") return null;
    const forms = findForms();
    refresh(forms);
    const sent = forms.filter(step.sends);
    // The background has not answered yet: nothing is let through unseen.
    if (order === null) return sent.length > 0 || step.makesAccount ? UNKNOWN : null;
    if (order.tooYoung !== null && (sent.length > 0 || (order.isSignup && step.makesAccount)))
      return { words: order.tooYoung, because: "below-age", form: sent[0] ?? null };
    for (const form of sent) {
      const held = judge(form, step.pressed);
      if (held !== null) return held;
    }
    return null;
  }
  function judge(form: BirthForm, pressed: Element | null): Held | null {
    const typed = finder.readTyped(form, lexicon, languageOf(document), pressed);
    if (typed.length === 0) return null;
    if (order?.kind !== "watch" || order.own === null) return UNKNOWN;
    const claim = judgeForm(typed, order.own);
    isOwn ||= claim === "same";
    if (claim === null || claim === "same" || claim === "younger") return null;
    if (claim !== "slip") return { words: order.words.differs, because: claim, form };
    return isSameForm(allowedSlip, form) ? null : { words: order.words.slip, because: null, form };
  }

  function onStep(event: Event): void {
    if (event.composedPath().includes(face.element)) return;
    const step = readStep(event, lexicon);
    if (step === null) return;
    const held = reasonToHold(step);
    if (held === null) {
      if (isOwn && makesAccounts() && SAID_AT.includes(event.type)) tell("made");
      return;
    }
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
    if (!SAID_AT.includes(event.type)) return;
    if (held === UNKNOWN) unsaid = { step, goOn: pressAgain(event) };
    else say(held);
  }
  function say({ words, because, form }: Held): void {
    if (order?.kind !== "watch") return;
    lastHeld = form;
    const { correct, close, ask: label, asked: kept, cannotAsk: cannot } = order.words;
    const asking = because === null || label === null ? null : { label, asked: kept, cannot };
    // Said once, a slip is the child's to keep.
    if (because === null) allowedSlip = form;
    else tell(because);
    face.show({ words, correct: form === null || because === "below-age" ? close : correct, ask: asking });
  }
  function tell(what: HeldBecause | "made"): void {
    if (told.has(what)) return;
    told.add(what);
    void (what === "made" ? call("signup/made", {}) : call("signup/held", { because: what }));
  }

  function reach(): void {
    for (const inner of reachFrames(view)) {
      if (reached.has(inner)) continue;
      reached.add(inner);
      lifetime.listen(inner, TOUCHES, touch);
      lifetime.listen(inner, STEPS, onStep, { passive: false });
      lifetime.listen(inner.document, "load", reach);
    }
  }

  reach();
  runtime.hear(({ name }) => {
    if (name !== "guard/order") return;
    asked.href = "";
    if (face.isShown()) refresh(findForms());
  });
  void ask(false);
  return lifetime;
}

/** A birth date beside a card belongs to the payment. */
const isPayment = (form: BirthForm): boolean => {
  const [first] = form;
  return Boolean(first?.control.element.closest("form")?.querySelector("[autocomplete^=cc-]"));
};

const isSameForm = (a: BirthForm | null, b: BirthForm): boolean =>
  a !== null && a.every(({ control }, index) => control.element === b[index]?.control.element);
