// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLifetime } from "#content/guard/lifetime";
import type { SitePage } from "#content/surfaces/page-rules";
import { watchSurfaces } from "#content/surfaces/page-surfaces";

const rules: SitePage = {
  surfaces: [
    { surface: "feed", path: /^\/$/ },
    { surface: "messages", path: /^\/direct/ },
  ],
  otherwise: "other",
  alwaysOpen: [{ path: /^\/help/ }],
  witnesses: [],
  attributes: [],
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A window whose navigation a test drives. */
function openPage(path: string) {
  const told: string[] = [];
  const navigation = new EventTarget();
  const location = { href: `https://social.example${path}` };
  const view = Object.assign(new EventTarget(), {
    ...{ navigation, location, document, MutationObserver, performance },
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
  }) as unknown as Window & typeof globalThis;
  const surfaces = watchSurfaces(view, createLifetime(), rules, {
    onSettingOut: () => told.push("setting out"),
    onMoved: (from) => told.push(`moved from ${from}`),
    onShown: () => told.push("shown"),
    onChange: () => told.push("change"),
  });
  const setOut = (to: string, more = {}) => {
    const destination = { url: `https://social.example${to}`, sameDocument: true };
    navigation.dispatchEvent(
      Object.assign(new Event("navigate", { cancelable: true }), {
        ...{ destination, canIntercept: true, downloadRequest: null },
        ...more,
      }),
    );
  };
  const arrive = (to: string) => {
    location.href = `https://social.example${to}`;
    navigation.dispatchEvent(new Event("currententrychange"));
  };
  return { surfaces, told, setOut, arrive };
}

describe("what a page is", () => {
  it("follows its URL", () => {
    const { surfaces, arrive } = openPage("/direct/t/1/");
    expect(surfaces.all()).toEqual(["messages"]);
    arrive("/");
    expect(surfaces.all()).toEqual(["feed"]);
  });

  it("says where it is going, and where it is when it came to nothing", async () => {
    const { surfaces, setOut, arrive } = openPage("/direct/t/1/");
    const there = (path: string) => `https://social.example${path}`;
    expect(surfaces.href()).toBe(there("/direct/t/1/"));
    setOut("/direct/t/2/");
    expect(surfaces.href()).toBe(there("/direct/t/2/"));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(surfaces.href()).toBe(there("/direct/t/1/"));
    arrive("/direct/t/3/");
    expect(surfaces.href()).toBe(there("/direct/t/3/"));
  });

  it("is where it is going as well, before anything changes", () => {
    const { surfaces, told, setOut, arrive } = openPage("/direct/t/1/");
    setOut("/");
    expect(surfaces.all()).toEqual(["messages", "feed"]);
    expect(told).toEqual(["setting out", "change"]);
    arrive("/");
    expect(surfaces.all()).toEqual(["feed"]);
    expect(told.at(-1)).toBe("moved from messages");
  });

  it("forgets a move that came to nothing", () => {
    const { surfaces, setOut } = openPage("/direct/t/1/");
    setOut("/");
    vi.advanceTimersByTime(3_000);
    expect(surfaces.all()).toEqual(["messages"]);
  });

  it("is not changed by a download, nor by a page that leaves for good", () => {
    const { surfaces, setOut } = openPage("/direct/t/1/");
    setOut("/", { downloadRequest: "picture.jpg" });
    setOut("/", { destination: { url: "https://social.example/", sameDocument: false }, canIntercept: false });
    expect(surfaces.all()).toEqual(["messages"]);
  });

  it("is nothing that could be closed on a page of help", () => {
    expect(openPage("/help").surfaces.all()).toEqual([]);
  });
});
