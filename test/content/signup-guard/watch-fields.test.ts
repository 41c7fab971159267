// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { watchFields } from "#content/signup-guard/watch-fields";

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
  ])("when somebody touches %s", async (_, html, selector) => {
    const page = open(html);
    await page.touch(selector, "pointerdown");
    expect(page.asked()).toBe(0);
  });
});
