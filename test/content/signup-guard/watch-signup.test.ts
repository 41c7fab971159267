// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { orderWith } from "../orders.ts";
import { guardStage, watched } from "./guard-stage.ts";
import { hands } from "./hands.ts";

const stage = guardStage();
const DATE = `<h1>Create your account</h1><form><label>Birthday <input type="date" id="date"></label><input id="mail" type="email"><button id="next">Next</button><button id="back" type="button">Back</button></form>`;

describe("a birth date that is older than the child", () => {
  it("is held at the button, said once, told as a band, and stays filled in", async () => {
    await stage.open(DATE);
    hands.fill("#date", "2005-05-04");
    expect(hands.press("#next")).toBe(false);
    expect(stage.words()).toBe("Let's pause here.");
    await stage.settle();
    expect(stage.reported()).toEqual([{ because: "older-6-or-more" }]);
    hands.press("#next");
    expect(stage.reported()).toHaveLength(1);
    expect(JSON.stringify(stage.told)).not.toContain("2005");
    expect(document.querySelector("#date")).toHaveProperty("value", "2005-05-04");
  });
  it("is held before the page hears that a button is pressed down", async () => {
    await stage.open(DATE);
    hands.fill("#date", "2005-05-04");
    expect([
      hands.press("#next", "pointerdown"),
      hands.press("#next", "mousedown"),
      hands.press("#next", "pointerup"),
    ]).toEqual([false, false, false]);
    expect(stage.words()).toBe("");
  });
  it("is held at Enter and at submit", async () => {
    await stage.open(DATE);
    hands.fill("#date", "2005-05-04");
    expect([hands.enter("#mail"), hands.press("form", "submit")]).toEqual([false, false]);
  });
  it("lets one go back", async () => {
    await stage.open(DATE);
    hands.fill("#date", "2005-05-04");
    expect(hands.press("#back")).toBe(true);
  });
  it("goes on once it is corrected", async () => {
    await stage.open(DATE);
    hands.fill("#date", "2005-05-04");
    hands.press("#next");
    hands.fill("#date", "2012-05-04");
    expect(hands.press("#next")).toBe(true);
  });
  it("is said again, and stays said when the browser tells late that the one before was closed", async () => {
    await stage.open(DATE);
    hands.fill("#date", "2005-05-04");
    hands.press("#next");
    const [root] = stage.roots.slice(-1);
    root?.querySelector("dialog")?.close();
    hands.press("#next");
    root?.querySelector("dialog")?.dispatchEvent(new Event("close"));
    expect(root?.host.isConnected).toBe(true);
  });
});

describe("what needs no holding goes on:", () => {
  it.each([
    ["the child's own date", "2012-05-04"],
    ["a younger one", "2015-01-01"],
    ["no date yet", ""],
  ])("%s", async (_, value) => {
    await stage.open(DATE);
    hands.fill("#date", value);
    expect(hands.press("#next")).toBe(true);
    expect(stage.told.map(({ name }) => name)).not.toContain("signup/held");
  });
  it("anything in a grown-up's turn, from the moment that it begins", async () => {
    await stage.open(DATE);
    hands.fill("#date", "2005-05-04");
    expect(hands.press("#next")).toBe(false);
    stage.order = { kind: "rest" };
    stage.push({ name: "guard/order", order: orderWith() });
    await stage.touch();
    expect(hands.press("#next")).toBe(true);
  });
  it("a birth date that stands beside a card", async () => {
    await stage.open(
      `<form><input autocomplete="cc-number"><label>Date of birth <input type="date" id="date"></label><button id="next">Pay</button></form>`,
    );
    hands.fill("#date", "1985-05-04");
    expect(hands.press("#next")).toBe(true);
  });
});

describe("a sign-up with the child's own date", () => {
  it("goes on, and is told once without the date", async () => {
    await stage.open(DATE);
    hands.fill("#date", "2012-05-04");
    hands.press("#next", "pointerdown");
    expect(stage.made()).toEqual([]);
    hands.press("#next");
    hands.press("form", "submit");
    expect(stage.made()).toEqual([{}]);
  });
  it.each([
    ["a younger date", "2015-01-01", {}],
    ["a page that makes no account", "2012-05-04", { isSignup: false }],
  ])("is not told of %s", async (_, value, changes) => {
    stage.order = watched(changes);
    await stage.open(DATE);
    hands.fill("#date", value);
    expect(hands.press("#next")).toBe(true);
    expect(stage.made()).toEqual([]);
  });
});

describe("a slip", () => {
  it("is asked about once, is told to nobody, and is then the child's to keep", async () => {
    await stage.open(DATE);
    hands.fill("#date", "2012-05-03");
    expect(hands.press("#next")).toBe(false);
    expect(stage.words()).toBe("Is this right?");
    expect(hands.press("#next")).toBe(true);
    expect(stage.reported()).toEqual([]);
  });
});

describe("below the site's age", () => {
  const tooYoung = { headline: "Chatter can open for you later.", line: "" };
  it("the child's own date is held too", async () => {
    stage.order = watched({ tooYoung });
    await stage.open(DATE);
    hands.fill("#date", "2012-05-04");
    expect(hands.press("#next")).toBe(false);
    expect(stage.words()).toBe(tooYoung.headline);
    await stage.settle();
    expect(stage.reported()).toEqual([{ because: "below-age" }]);
  });
  it("a sign-up without a birth date is held by its address", async () => {
    stage.order = watched({ tooYoung });
    await stage.open(`<form><input type="email"><input type="password"><button id="next">Weiter</button></form>`);
    expect(hands.press("#next")).toBe(false);
  });
  it("a search on that page is not", async () => {
    stage.order = watched({ tooYoung });
    await stage.open(`<form role="search"><input type="search"><button id="next">Go</button></form>`);
    expect(hands.press("#next")).toBe(true);
  });
});

describe("before the background has answered", () => {
  it("a date that is filled in is held in silence, and what there is to say is said with the answer", async () => {
    stage.order = watched({ own: null });
    await stage.open(DATE);
    hands.fill("#date", "2005-05-04");
    stage.order = watched();
    expect(hands.press("#next")).toBe(false);
    expect(stage.words()).toBe("");
    await stage.settle();
    expect(stage.words()).toBe("Let's pause here.");
  });

  it("also where the first answer was asked for before the date stood there", async () => {
    stage.order = watched({ own: null });
    await stage.open(DATE);
    hands.fill("#date", "2005-05-04");
    hands.press("#next");
    await stage.settle();
    expect(stage.words()).toBe("");
    stage.order = watched();
    await stage.touch();
    expect(stage.words()).toBe("Let's pause here.");
  });

  it("and where there is nothing to say, what was pressed goes on by itself", async () => {
    stage.order = watched({ own: null });
    await stage.open(DATE);
    hands.fill("#date", "2012-05-04");
    const sent = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    document.querySelector("form")?.addEventListener("submit", sent);
    stage.order = watched();
    expect(hands.press("#next")).toBe(false);
    expect(sent).not.toHaveBeenCalled();
    await stage.settle();
    expect(sent).toHaveBeenCalledOnce();
  });
});
