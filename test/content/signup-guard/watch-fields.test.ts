// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { watchFields } from "#content/signup-guard/watch-fields";
import { hands } from "./hands.ts";

afterEach(() => vi.useRealTimers());

/** A page of its own, and how often its guard was sent for; whether it may come is said by `isAwake`. */
function open(html: string, isAwake = true) {
  vi.useFakeTimers({ toFake: ["performance"] });
  const page = document.createElement("main");
  page.innerHTML = html;
  document.body.replaceChildren(page);
  let asked = 0;
  const send = async () => {
    asked += 1;
    return { ok: true, value: { isAwake } };
  };
  watchFields(window, { isAlive: () => true, send, hear: () => undefined });
  const touch = async (selector: string, type = "focusin") => {
    page.querySelector(selector)?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    await Promise.resolve();
    await Promise.resolve();
  };
  return { touch, asked: () => asked };
}

describe("the sign-up guard is sent for", () => {
  it.each([
    ["a text field", "<input type='text'>", "input", "focusin"],
    ["an e-mail", "<input type='email'>", "input", "input"],
    ["a box that the page draws", "<div role='combobox'></div>", "div", "pointerdown"],
    ["an age among others", "<button>13–17</button>", "button", "pointerdown"],
    ["an age in words", "<div role='button'>Over 18</div>", "div", "pointerdown"],
    ["an answer of several", "<input type='radio'>", "input", "pointerdown"],
  ])("when somebody touches %s, once", async (_, html, selector, type) => {
    const page = open(html);
    expect(page.asked()).toBe(0);
    await page.touch(selector, type);
    await page.touch(selector, type);
    expect(page.asked()).toBe(1);
  });

  it.each([
    ["a birth date", "<input type='date'>"],
    ["a password", "<input type='password'>"],
    ["a list", "<select></select>"],
  ])("at once where %s stands", (_, html) => {
    expect(open(html).asked()).toBe(1);
  });

  it("again a moment later, where it could not come", async () => {
    const page = open("<input type='text'>", false);
    await page.touch("input");
    await page.touch("input");
    expect(page.asked()).toBe(1);
    vi.advanceTimersByTime(2_001);
    await page.touch("input");
    expect(page.asked()).toBe(2);
  });
});

describe("it is not sent for", () => {
  it.each([
    ["a search", "<input type='search'>", "input"],
    ["a box to write in", "<div contenteditable></div>", "div"],
    ["a post", "<article>A post</article>", "article"],
    ["a tick", "<input type='checkbox'>", "input"],
    ["a button with a count", "<button>45</button>", "button"],
    ["a button with a large one", "<button>Like 1289</button>", "button"],
  ])("when somebody touches %s", async (_, html, selector) => {
    const page = open(html);
    await page.touch(selector, "pointerdown");
    expect(page.asked()).toBe(0);
  });
});

describe("while the guard is on its way", () => {
  const FORM = `<form><input id="name" type="text"><ul><li role="option" class="button">May</li></ul><button id="next">Next</button></form>`;

  /** A page whose guard comes when `arrive` is called, and how often the page heard a press. */
  function openAwaited() {
    vi.useFakeTimers();
    const { promise, resolve } = Promise.withResolvers<unknown>();
    document.body.innerHTML = FORM;
    const heard: string[] = [];
    for (const type of ["click", "submit", "keydown"])
      document.querySelector("form")?.addEventListener(type, (event) => {
        // The page sends it by a script of its own.
        if (type === "submit") event.preventDefault();
        heard.push(`${type} ${event.target instanceof Element ? event.target.id || event.target.localName : ""}`);
      });
    watchFields(window, { isAlive: () => true, send: () => promise, hear: () => undefined });
    document.querySelector("#name")?.dispatchEvent(new Event("focusin", { bubbles: true, composed: true }));
    const arrive = async () => {
      resolve({ ok: true, value: { isAwake: true } });
      await vi.advanceTimersByTimeAsync(0);
    };
    return { heard, arrive };
  }

  it("a button, Enter and a form wait, in turn, and are pressed again before its eyes", async () => {
    const page = openAwaited();
    expect([hands.press("#next"), hands.enter("#name"), hands.press("form", "submit")]).toEqual([false, false, false]);
    expect(page.heard).toEqual([]);
    await page.arrive();
    expect(page.heard[0]).toBe("click next");
    expect(page.heard).toContain("keydown name");
    expect(page.heard.filter((one) => one === "submit form").length).toBeGreaterThan(1);
    const before = page.heard.length;
    expect(hands.press("#next")).toBe(true);
    expect(page.heard.length).toBeGreaterThan(before);
  });

  it("what is chosen and what is typed goes on", async () => {
    const page = openAwaited();
    expect(hands.press("li")).toBe(true);
    expect(hands.press("#name", "keydown")).toBe(true);
    await page.arrive();
  });

  it("a press waits no longer than a second", async () => {
    const page = openAwaited();
    hands.press("#next");
    await vi.advanceTimersByTimeAsync(999);
    expect(page.heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(2);
    expect(page.heard).toContain("click next");
  });
});
