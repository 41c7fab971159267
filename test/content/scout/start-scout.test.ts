// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startScout } from "#content/scout/start-scout";
import { PAGE_CLASSES } from "#test/support/pages/page-classes";
import { renderPage } from "#test/support/pages/render-page";
import { DEVELOPED_ON } from "#test/support/pages/skins";

const LOOKS = 5;
const [plain] = DEVELOPED_ON;

function bodyOf(name: string): string {
  const kind = PAGE_CLASSES.find((one) => one.name === name);
  if (kind === undefined || plain === undefined) throw new Error(`No ${name}.`);
  return new DOMParser().parseFromString(renderPage(kind.make(plain.language, 0), plain, 3), "text/html").body
    .innerHTML;
}
const FEED = bodyOf("microblog");
const NEWS = bodyOf("news-front");

let isHidden = false;
beforeEach(() => {
  vi.useFakeTimers();
  isHidden = false;
  document.body.innerHTML = NEWS;
  Object.defineProperty(document, "hidden", { configurable: true, get: () => isHidden });
});
afterEach(() => {
  Reflect.deleteProperty(document, "prerendering");
  vi.useRealTimers();
});

/** A page with a browser that is never busy, or, with `idle` false, with one that has no word for that; who hears it may be told so. */
function open({ idle = true, isHeard = (): boolean => true } = {}) {
  const seen: unknown[] = [];
  let looks = 0;
  const navigation = new EventTarget();
  const view = Object.assign(new EventTarget(), {
    document,
    navigation,
    innerHeight: 800,
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    ...(idle ? { requestIdleCallback: (run: () => void) => setTimeout(run, 0) } : {}),
  }) as unknown as Window & typeof globalThis;
  const ask = Document.prototype.querySelectorAll.bind(document);
  const count = vi.spyOn(document, "querySelectorAll").mockImplementation((selector: string) => {
    if (selector.startsWith("[name^='generator'")) looks += 1;
    return ask(selector);
  });
  const over = new AbortController();
  startScout(view, over, async (software) => {
    seen.push(software);
    return isHeard();
  });
  count.mockClear();
  return { view, navigation, seen, over, looks: () => looks };
}
const settle = (ms = 1_600) => vi.advanceTimersByTimeAsync(ms);

describe("the scout", () => {
  it("looks when the page stands, and says what it is once", async () => {
    document.body.innerHTML = FEED;
    const { view, seen, looks } = open();
    expect(seen).toEqual([]);
    await settle();
    expect(seen).toEqual([null]);
    view.dispatchEvent(new Event("scroll"));
    await settle(60_000);
    expect(looks()).toBe(1);
    expect(seen).toEqual([null]);
  });

  it("says what software a page is made by, where it has its mark", async () => {
    document.body.innerHTML = `<div id="mastodon" data-props="{}"></div>`;
    const { seen } = open();
    await settle();
    expect(seen).toEqual(["mastodon"]);
  });

  it("says nothing of a page that is no feed", async () => {
    const { seen } = open();
    await settle(60_000);
    expect(seen).toEqual([]);
  });

  it("looks again while somebody scrolls, since a feed may fill itself late, and no more than a few times", async () => {
    const { view, seen, looks } = open();
    await settle();
    for (let turn = 0; turn < 2 * LOOKS; turn += 1) {
      view.dispatchEvent(new Event("scroll"));
      await settle(4_100);
    }
    expect(looks()).toBe(LOOKS);
    document.body.innerHTML = FEED;
    view.dispatchEvent(new Event("scroll"));
    await settle(60_000);
    expect(seen).toEqual([]);
  });

  it("sees a feed that grew under the reader", async () => {
    const { view, seen } = open();
    await settle();
    document.body.innerHTML = FEED;
    view.dispatchEvent(new Event("scroll"));
    await settle(4_100);
    expect(seen).toEqual([null]);
  });

  it("takes a page that grows under the reader for a feed sooner", async () => {
    const nearly = `<div><span><time datetime="2026-11-27">1h</time></span><div><p>A few words</p></div><button aria-label="a"><svg></svg></button><button aria-label="b"><svg></svg></button><button aria-label="c"><svg></svg></button></div>`;
    document.body.innerHTML = `<main><div>${nearly.repeat(6)}</div></main>`;
    let height = 2_000;
    Object.defineProperty(document.documentElement, "scrollHeight", { configurable: true, get: () => height });
    Object.defineProperty(document, "scrollingElement", { configurable: true, get: () => document.documentElement });
    const { view, seen } = open();
    await settle();
    view.dispatchEvent(new Event("scroll"));
    await settle(4_100);
    expect(seen).toEqual([]);
    height = 9_000;
    view.dispatchEvent(new Event("scroll"));
    await settle(4_100);
    expect(seen).toEqual([null]);
  });

  it("looks at another page in the same document as often as at the first", async () => {
    const { view, navigation, seen, looks } = open();
    for (let turn = 0; turn < 2 * LOOKS; turn += 1) {
      view.dispatchEvent(new Event("scroll"));
      await settle(4_100);
    }
    expect(looks()).toBe(LOOKS);
    document.body.innerHTML = FEED;
    navigation.dispatchEvent(new Event("navigatesuccess"));
    await settle();
    expect(seen).toEqual([null]);
  });

  it("does not look at a page that nobody sees, until somebody does", async () => {
    document.body.innerHTML = FEED;
    isHidden = true;
    const { seen } = open();
    await settle(60_000);
    expect(seen).toEqual([]);
    isHidden = false;
    document.dispatchEvent(new Event("visibilitychange"));
    await settle();
    expect(seen).toEqual([null]);
  });

  it("does not look at a page that is made ready before anyone opened it", async () => {
    document.body.innerHTML = FEED;
    Object.defineProperty(document, "prerendering", { configurable: true, value: true });
    const { seen } = open();
    await settle(60_000);
    expect(seen).toEqual([]);
    Reflect.deleteProperty(document, "prerendering");
    document.dispatchEvent(new Event("prerenderingchange"));
    await settle();
    expect(seen).toEqual([null]);
  });

  it("needs no word of the browser's that it is idle", async () => {
    document.body.innerHTML = FEED;
    const { seen } = open({ idle: false });
    await settle();
    expect(seen).toEqual([null]);
  });

  it("looks no more once another was sent into the page", async () => {
    document.body.innerHTML = FEED;
    const { view, seen, over } = open();
    over.abort();
    view.dispatchEvent(new Event("scroll"));
    await settle(60_000);
    expect(seen).toEqual([]);
  });

  it("says it again until it is heard, since a grown-up may leave the page to a child", async () => {
    document.body.innerHTML = FEED;
    let isHeard = false;
    const { view, seen } = open({ isHeard: () => isHeard });
    await settle();
    for (let turn = 0; turn < 2 * LOOKS; turn += 1) {
      view.dispatchEvent(new Event("scroll"));
      await settle(4_100);
    }
    expect(seen).toEqual([null]);
    await settle(60_000);
    isHeard = true;
    await settle(60_000);
    const told = seen.length;
    await settle(600_000);
    expect([told, seen.length]).toEqual([3, 3]);
  });
});
