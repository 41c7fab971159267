import { afterEach, beforeEach, vi } from "vitest";
import { createLexicon } from "#content/signup-guard/create-lexicon";
import { findAges } from "#content/signup-guard/find-ages";
import { readChoice } from "#content/signup-guard/read-choice";
import { findBirthForms } from "#content/signup-guard/find-birth-forms";
import { pressAgain } from "#content/signup-guard/press-again";
import { readTyped } from "#content/signup-guard/read-typed";
import { withAges } from "#content/signup-guard/with-ages";
import { watchSignup } from "#content/signup-guard/watch-signup";
import type { SignupOrder } from "#domain/signup/signup-order";
import type { ToGuard } from "#domain/verdict/guard-order";

const lexicon = createLexicon();

/** What the background answers of a page that makes accounts, to a child born on 4 May 2012. */
export const watched = (changes: Partial<Extract<SignupOrder, { kind: "watch" }>> = {}): SignupOrder => ({
  kind: "watch",
  isSignup: true,
  tooYoung: null,
  own: { birthDate: "2012-05-04", today: "2026-11-26" },
  words: {
    differs: { headline: "Let's pause here.", line: "" },
    slip: { headline: "Is this right?", line: "" },
    correct: "Correct it",
    close: "Back to the page",
    ask: "Ask my parent",
    asked: "Kept here for your parent.",
    cannotAsk: "No more questions today.",
  },
  ...changes,
});

/** A page with its sign-up guard, and a background that answers with `order`; anew for each test of a file. */
export function guardStage() {
  let hear: (message: ToGuard) => void = () => undefined;
  const stage = {
    order: watched(),
    told: new Array<{ readonly name: string; readonly request: unknown }>(),
    /** The card is in a closed shadow root: what is said there is seen as the root is attached. */
    roots: new Array<ShadowRoot>(),
    settle,
    /** The headlines that stand. */
    words: () => stage.roots.map((root) => root.querySelector("h1")?.textContent ?? "").join(""),
    reported: () => stage.told.filter(({ name }) => name === "signup/held").map(({ request }) => request),
    made: () => stage.told.filter(({ name }) => name === "signup/made").map(({ request }) => request),
    push: (message: ToGuard): void => hear(message),
    touch,
    async open(html: string): Promise<void> {
      document.body.innerHTML = html;
      const send = async (message: unknown) => {
        const [name, request] = ["name", "request"].map((key): unknown => Reflect.get(Object(message), key));
        stage.told.push({ name: String(name), request });
        return { ok: true, value: name === "signup/look" ? stage.order : {} };
      };
      const listen = (handle: (message: ToGuard) => void) => void (hear = handle);
      const finder = withAges({ findForms: findBirthForms, readTyped }, { findAges, readChoice });
      const runtime = { isAlive: () => true, send, hear: listen };
      watchSignup({ view: window, runtime, lexicon, finder, pressAgain });
      await touch();
      await touch();
    },
  };
  const listening: (() => void)[] = [];
  /** A guard lives as long as its document: here as long as its test. */
  function keepListeners(target: EventTarget): void {
    const add = target.addEventListener.bind(target);
    vi.spyOn(target, "addEventListener").mockImplementation((type, handler, options) => {
      add(type, handler, options);
      listening.push(() => target.removeEventListener(type, handler, options));
    });
  }
  beforeEach(() => {
    Object.assign(stage, { order: watched(), told: [], roots: [] });
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      stage.roots.push(root);
      return root;
    });
    [window, document].forEach(keepListeners);
  });
  afterEach(() => {
    listening.splice(0).forEach((stop) => stop());
    vi.restoreAllMocks();
    document.body.replaceChildren();
    document.documentElement.querySelectorAll(":scope > div").forEach((host) => host.remove());
  });
  return stage;
}

async function touch(): Promise<void> {
  document.body.dispatchEvent(new Event("focusin", { bubbles: true, composed: true }));
  await settle();
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}
