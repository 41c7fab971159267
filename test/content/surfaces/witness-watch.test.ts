// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLifetime } from "#content/guard/lifetime";
import { watchWitnesses } from "#content/surfaces/witness-watch";
import type { Witness } from "#domain/catalogue/site";
import { listWitnessAttributes } from "../../../scripts/build/list-witness-attributes.ts";

const witnesses: readonly Witness[] = [
  { surface: "feed", selector: "main[data-kind=home]" },
  { surface: "shorts", selector: ".shorts-player" },
  { surface: "explore", selector: "article ~ article", on: ["messages"] },
];

const rules = { witnesses, attributes: listWitnessAttributes(witnesses) };

let isGoing = false;
beforeEach(() => {
  vi.useFakeTimers();
  isGoing = false;
  document.body.replaceChildren();
  // happy-dom lays nothing out: what is not hidden is shown.
  Element.prototype.checkVisibility = function (this: Element) {
    return this.closest("[hidden]") === null;
  };
});
afterEach(() => vi.useRealTimers());

function watch(own: Parameters<ReturnType<typeof watchWitnesses>["look"]>[0]) {
  const seen: unknown[] = [];
  const tell = () => seen.push(watched.shows());
  const watched = watchWitnesses(window, createLifetime(), rules, () => isGoing, tell);
  watched.look(own);
  return { watched, seen };
}

/** Mutation observers speak in microtasks; the timers of the slower look stand still meanwhile. */
const beforePaint = () => vi.advanceTimersByTimeAsync(0);

function addFeed(): HTMLElement {
  const page = document.createElement("div");
  page.innerHTML = "<main data-kind=home><p>posts</p></main>";
  document.body.append(page);
  return page;
}

describe("a witness", () => {
  it("is seen before the next paint when the page adds it", async () => {
    const { seen } = watch("messages");
    addFeed();
    await beforePaint();
    expect(seen).toEqual(["feed"]);
  });

  it("says nothing new where the URL says the same", async () => {
    const { watched } = watch("feed");
    addFeed();
    await beforePaint();
    expect(watched.shows()).toBeNull();
  });

  it("is not believed while it is hidden, and is when it is shown", async () => {
    const { watched } = watch("messages");
    const page = addFeed();
    page.hidden = true;
    await beforePaint();
    expect(watched.shows()).toBeNull();
    page.hidden = false;
    await beforePaint();
    expect(watched.shows()).toBe("feed");
  });

  it("made by an attribute alone is seen", async () => {
    const main = document.createElement("main");
    document.body.append(main);
    const { watched } = watch("messages");
    main.dataset["kind"] = "home";
    await beforePaint();
    expect(watched.shows()).toBe("feed");
  });

  it("that is gone is forgotten at the next look around", async () => {
    const { watched, seen } = watch("messages");
    const page = addFeed();
    await beforePaint();
    page.remove();
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual(["feed", null]);
    expect(watched.shows()).toBeNull();
  });

  describe("that is certain on one surface alone", () => {
    function addPosts(): void {
      document.body.append(document.createElement("article"), document.createElement("article"));
    }

    it("is believed there", async () => {
      const { seen } = watch("messages");
      addPosts();
      await beforePaint();
      expect(seen).toEqual(["explore"]);
    });

    it("says nothing elsewhere, until the URL leads there", async () => {
      const { watched, seen } = watch("profile");
      addPosts();
      await vi.advanceTimersByTimeAsync(300);
      expect(seen).toEqual([]);
      watched.look("messages");
      expect(seen).toEqual(["explore"]);
    });

    it("may be what the page said it goes to, while it goes", async () => {
      const { watched } = watch("messages");
      isGoing = true;
      addPosts();
      await vi.advanceTimersByTimeAsync(300);
      expect(watched.shows()).toBeNull();
      isGoing = false;
      watched.look("messages");
      expect(watched.shows()).toBe("explore");
    });

    it("leaves a certain one believed while it goes", async () => {
      const { watched } = watch("messages");
      isGoing = true;
      addFeed();
      await beforePaint();
      expect(watched.shows()).toBe("feed");
    });
  });
});
