// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLexicon } from "#content/signup-guard/create-lexicon";
import { findBirthForms } from "#content/signup-guard/find-birth-forms";
import { readTyped } from "#content/signup-guard/read-typed";
import { watchSignup } from "#content/signup-guard/watch-signup";
import type { SignupOrder } from "#domain/signup/signup-order";
import type { ToGuard } from "#domain/verdict/guard-order";

const lexicon = createLexicon();
const watch = (changes: Partial<Extract<SignupOrder, { kind: "watch" }>> = {}): SignupOrder => ({
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

/** The card is in a closed shadow root: what is said there is seen as it is attached. */
const said: ShadowRoot[] = [];
let told: { readonly name: string; readonly request: unknown }[] = [];
let order: SignupOrder = watch();
let push: (message: ToGuard) => void = () => undefined;

beforeEach(() => {
  told = [];
  order = watch();
  said.length = 0;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    said.push(root);
    return root;
  });
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  [window, document].forEach(forgetGuards);
});
const listening: (() => void)[] = [];
/** Every guard lives as long as its document: here as long as its test. */
function forgetGuards(target: EventTarget): void {
  const add = target.addEventListener.bind(target);
  vi.spyOn(target, "addEventListener").mockImplementation((type, handler, options) => {
    add(type, handler, options);
    listening.push(() => target.removeEventListener(type, handler, options));
  });
}

afterEach(() => {
  listening.splice(0).forEach((stop) => stop());
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.documentElement.querySelectorAll(":scope > div").forEach((host) => host.remove());
});

/** A guard of its own for each test; those of tests before find nothing that is theirs, since their pages are gone. */
async function guard(html: string): Promise<void> {
  document.body.innerHTML = html;
  const send = async (message: unknown) => {
    const { name, request } = message as { name: string; request: unknown };
    told.push({ name, request });
    return { ok: true, value: name === "signup/look" ? order : {} };
  };
  const hear = (handle: (message: ToGuard) => void) => void (push = handle);
  const view = window as Window & typeof globalThis;
  watchSignup({
    view,
    runtime: { isAlive: () => true, send, hear },
    lexicon,
    finder: { findForms: findBirthForms, readTyped },
  });
  document.body.dispatchEvent(new Event("focusin", { bubbles: true, composed: true }));
  await settle();
  document.body.dispatchEvent(new Event("focusin", { bubbles: true, composed: true }));
  await settle();
}
const settle = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};
const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(selector);
  return found;
};
/** Answers whether the page got it. */
function press(selector: string, type = "click"): boolean {
  const button = find(selector);
  let got = false;
  button.addEventListener(type, () => (got = true), { once: true });
  button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
  return got;
}
function enter(selector: string): boolean {
  const field = find(selector);
  let got = false;
  field.addEventListener("keydown", () => (got = true), { once: true });
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, composed: true }));
  return got;
}
function fill(selector: string, value: string): void {
  const field = find(selector);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}
const words = () =>
  said
    .map((root) => root.querySelector("h1")?.textContent ?? "")
    .filter(Boolean)
    .join();
const reported = () => told.filter(({ name }) => name === "signup/held").map(({ request }) => request);

const DATE = `<h1>Create your account</h1><form><label>Birthday <input type="date" id="date"></label><input id="mail" type="email"><button id="next">Next</button><button id="back" type="button">Back</button></form>`;

describe("a birth date that is older than the child", () => {
  it("is held at the button, said once, told as a band, and stays filled in", async () => {
    await guard(DATE);
    fill("#date", "2005-05-04");
    expect(press("#next")).toBe(false);
    expect(words()).toBe("Let's pause here.");
    await settle();
    expect(reported()).toEqual([{ because: "older-6-or-more" }]);
    press("#next");
    expect(reported()).toHaveLength(1);
    expect(JSON.stringify(told)).not.toContain("2005");
    expect(find("#date")).toHaveProperty("value", "2005-05-04");
  });
  it("is held before the page hears that a button is pressed down", async () => {
    await guard(DATE);
    fill("#date", "2005-05-04");
    expect([press("#next", "pointerdown"), press("#next", "mousedown"), press("#next", "pointerup")]).toEqual([
      false,
      false,
      false,
    ]);
    expect(words()).toBe("");
  });
  it("is held at Enter and at submit", async () => {
    await guard(DATE);
    fill("#date", "2005-05-04");
    expect([enter("#mail"), press("form", "submit")]).toEqual([false, false]);
  });
  it("lets one go back", async () => {
    await guard(DATE);
    fill("#date", "2005-05-04");
    expect(press("#back")).toBe(true);
  });
  it("goes on once it is corrected", async () => {
    await guard(DATE);
    fill("#date", "2005-05-04");
    press("#next");
    fill("#date", "2012-05-04");
    expect(press("#next")).toBe(true);
  });
});

describe("what needs no holding goes on:", () => {
  it.each([
    ["the child's own date", "2012-05-04"],
    ["a younger one", "2015-01-01"],
    ["no date yet", ""],
  ])("%s", async (_, value) => {
    await guard(DATE);
    fill("#date", value);
    expect(press("#next")).toBe(true);
    expect(told.map(({ name }) => name)).not.toContain("signup/held");
  });
  it("anything in a grown-up's turn, from the moment that it begins", async () => {
    await guard(DATE);
    fill("#date", "2005-05-04");
    expect(press("#next")).toBe(false);
    order = { kind: "rest" };
    push({ name: "guard/leave" });
    push({ name: "guard/order", order: null as never });
    document.body.dispatchEvent(new Event("focusin", { bubbles: true }));
    await settle();
    expect(press("#next")).toBe(true);
  });
  it("a birth date that stands beside a card", async () => {
    await guard(
      `<form><input autocomplete="cc-number"><label>Date of birth <input type="date" id="date"></label><button id="next">Pay</button></form>`,
    );
    fill("#date", "1985-05-04");
    expect(press("#next")).toBe(true);
  });
});

describe("a slip", () => {
  it("is asked about once, is told to nobody, and is then the child's to keep", async () => {
    await guard(DATE);
    fill("#date", "2012-05-03");
    expect(press("#next")).toBe(false);
    expect(words()).toBe("Is this right?");
    expect(press("#next")).toBe(true);
    expect(reported()).toEqual([]);
  });
});

describe("below the site's age", () => {
  const tooYoung = { headline: "Chatter can open for you later.", line: "" };
  it("the child's own date is held too", async () => {
    order = watch({ tooYoung });
    await guard(DATE);
    fill("#date", "2012-05-04");
    expect(press("#next")).toBe(false);
    expect(words()).toBe(tooYoung.headline);
    await settle();
    expect(reported()).toEqual([{ because: "below-age" }]);
  });
  it("a sign-up without a birth date is held by its address", async () => {
    order = watch({ tooYoung });
    await guard(`<form><input type="email"><input type="password"><button id="next">Weiter</button></form>`);
    expect(press("#next")).toBe(false);
  });
  it("a search on that page is not", async () => {
    order = watch({ tooYoung });
    await guard(`<form role="search"><input type="search"><button id="next">Go</button></form>`);
    expect(press("#next")).toBe(true);
  });
});

describe("before the background has answered", () => {
  it("a date that is filled in is held in silence, and what there is to say is said with the answer", async () => {
    order = watch({ own: null });
    await guard(DATE);
    fill("#date", "2005-05-04");
    order = watch();
    expect(press("#next")).toBe(false);
    expect(words()).toBe("");
    await settle();
    expect(words()).toBe("Let's pause here.");
  });
});

describe("held, in whatever shape:", () => {
  const options = (from: number, to: number) =>
    Array.from(
      { length: Math.abs(to - from) + 1 },
      (_, at) => `<option>${from < to ? from + at : from - at}</option>`,
    ).join("");
  const box = (name: string, value: string) =>
    `<div role="combobox" aria-haspopup="listbox" aria-label="${name}" tabindex="0">${value}</div>`;
  it.each([
    [
      "a button outside of any form",
      `<h2>Birthday</h2><select><option></option>${options(1, 31)}</select><select><option></option>${options(1, 12)}</select><select><option></option>${options(2026, 1920)}</select><div role="button" tabindex="0" id="next">Continue</div>`,
      () => document.querySelectorAll("select").forEach((one, at) => (one.selectedIndex = at === 2 ? 20 : 4)),
    ],
    [
      "boxes whose words have gone for values",
      `<h2>When's your birthday?</h2>${box("", "March")}${box("", "5")}${box("", "2001")}<button id="next">Next</button>`,
      () => undefined,
    ],
    [
      "boxes with a month chosen by its number",
      `<h2>Birthday</h2>${box("Month", "3")}${box("Day", "5")}${box("Year", "2001")}<div class="btn-primary" id="next">Next</div>`,
      () => undefined,
    ],
    [
      "spinbuttons",
      `<div role="group" aria-label="Date of birth"><span role="spinbutton" aria-label="month" aria-valuenow="3">03</span><span role="spinbutton" aria-label="day" aria-valuenow="5">05</span><span role="spinbutton" aria-label="year" aria-valuenow="2001">2001</span></div><button id="next">Next</button>`,
      () => undefined,
    ],
    [
      "a text in words",
      `<label>Date of birth <input id="date"></label><button id="next">Next</button>`,
      () => fill("#date", "March 5, 2001"),
    ],
    [
      "a text in either order",
      `<label>Date of birth <input id="date"></label><button id="next">Next</button>`,
      () => fill("#date", "05/03/2001"),
    ],
    [
      "an age",
      `<form><input type="password" autocomplete="new-password"><label>Age <input type="number" id="date"></label><button id="next">Next</button></form>`,
      () => fill("#date", "21"),
    ],
    [
      "a year alone",
      `<label>Year of birth <select id="date"><option></option>${options(2026, 1920)}</select></label><button id="next">Next</button>`,
      () => fill("#date", "2001"),
    ],
  ])("%s", async (_, html, act) => {
    await guard(html);
    act();
    expect(press("#next")).toBe(false);
  });
});
