// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { watchGrowth } from "#content/scout/watch-growth";

const WINDOW = 800;
const heights = new Map<Element, number>();
const column = () => document.querySelector("#column") ?? document.body;

beforeEach(() => {
  document.body.innerHTML = `<div id="column"></div>`;
  for (const [element, height] of [
    [document.documentElement, 2_000],
    [column(), 3_000],
  ] as const) {
    heights.set(element, height);
    Object.defineProperty(element, "scrollHeight", { configurable: true, get: () => heights.get(element) });
  }
  Object.defineProperty(document, "scrollingElement", { configurable: true, get: () => document.documentElement });
});

describe("growth under a reader", () => {
  const begin = () => watchGrowth({ document, innerHeight: WINDOW });

  it("is seen when what is scrolled is two windows longer than at the first scroll, and not before", () => {
    const growth = begin();
    growth.scrolled(document);
    heights.set(document.documentElement, 2_000 + 2 * WINDOW - 1);
    growth.scrolled(document);
    expect(growth.isSeen()).toBe(false);
    heights.set(document.documentElement, 2_000 + 2 * WINDOW);
    expect(growth.isSeen()).toBe(true);
  });

  it("is seen in a column of the page that scrolls by itself", () => {
    const growth = begin();
    growth.scrolled(column());
    heights.set(column(), 9_000);
    expect(growth.isSeen()).toBe(true);
  });

  it("is none where nobody scrolled, however long the page becomes, nor on another page of the same document", () => {
    const growth = begin();
    heights.set(document.documentElement, 90_000);
    expect(growth.isSeen()).toBe(false);
    growth.scrolled(document);
    heights.set(document.documentElement, 900_000);
    growth.forget();
    expect(growth.isSeen()).toBe(false);
  });
});
