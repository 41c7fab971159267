import { expect } from "vitest";

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  expect(found, selector).not.toBe(null);
  return found ?? document.body;
}

/** Sends an event to an element, and answers whether the page heard it. */
function isHeard(selector: string, event: Event): boolean {
  const target = find(selector);
  let got = false;
  target.addEventListener(event.type, () => (got = true), { once: true });
  target.dispatchEvent(event);
  return got;
}

const ALL = { bubbles: true, cancelable: true, composed: true };

/** What a child does in a page. */
export const hands = {
  press: (selector: string, type = "click"): boolean => isHeard(selector, new MouseEvent(type, ALL)),
  enter: (selector: string): boolean => isHeard(selector, new KeyboardEvent("keydown", { key: "Enter", ...ALL })),
  fill(selector: string, value: string): void {
    const field = find(selector);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  },
};
