import { describe, expect, it } from "vitest";
import { createLifetime } from "#content/guard/lifetime";
import { watchPart } from "#content/guard/part-watch";

/** A frame of messages, whose moves a test drives; everything but messages is judged by itself. */
function watchFrame() {
  const told: string[] = [];
  const navigation = new EventTarget();
  const location = { href: "https://social.example/direct/" };
  const view = Object.assign(new EventTarget(), { navigation, location }) as unknown as Window & typeof globalThis;
  const roleAt = (url: string) => (url.includes("/direct/") ? "part" : "embed");
  watchPart(view, createLifetime(), roleAt, (role) => void told.push(role));
  const setOut = (path: string) => {
    const destination = { url: `https://social.example${path}`, sameDocument: true };
    navigation.dispatchEvent(
      Object.assign(new Event("navigate"), { destination, canIntercept: true, downloadRequest: null }),
    );
  };
  const arrive = (path: string) => {
    location.href = `https://social.example${path}`;
    navigation.dispatchEvent(new Event("currententrychange"));
  };
  return { told, setOut, arrive };
}

describe("a frame that is part of a page", () => {
  it("stays one while it moves within what the page above is judged for", () => {
    const { told, setOut, arrive } = watchFrame();
    setOut("/direct/t/2/");
    arrive("/direct/t/2/");
    expect(told).toEqual([]);
  });

  it("is judged by itself once it sets out for a feed, before its URL changes", () => {
    const { told, setOut } = watchFrame();
    setOut("/");
    expect(told).toEqual(["embed"]);
  });

  it("is judged by itself where nothing told of the move before, and once only", () => {
    const { told, setOut, arrive } = watchFrame();
    arrive("/");
    setOut("/reels/");
    arrive("/direct/");
    arrive("/");
    expect(told).toEqual(["embed"]);
  });
});
