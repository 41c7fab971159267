// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { keepToChosen } from "#content/guard/keep-to-chosen";

const NEXT = "https://www.youtube.com/watch?v=b2";
let nowMs = 0;
let told: string[] = [];
let stop: () => void = () => undefined;
let view: EventTarget & { navigation: EventTarget; performance: { now: () => number } };

function navigate(navigationType: string, url = NEXT): void {
  view.navigation.dispatchEvent(Object.assign(new Event("navigate"), { navigationType, destination: { url } }));
}
/** As the browser says it of a hand; a page cannot. */
function touch(isTrusted = true): void {
  const event = new Event("pointerdown");
  Object.defineProperty(event, "isTrusted", { value: isTrusted });
  view.dispatchEvent(event);
}

beforeEach(() => {
  nowMs = 60_000;
  told = [];
  view = Object.assign(new EventTarget(), { navigation: new EventTarget(), performance: { now: () => nowMs } });
  stop = keepToChosen(view, (to) => told.push(to));
});

describe("a page that is kept to what was chosen", () => {
  it.each(["push", "replace"])("tells where it goes on to by itself: %s", (kind) => {
    navigate(kind);
    expect(told).toEqual([NEXT]);
  });

  it.each(["traverse", "reload"])("tells nothing of somebody's own way: %s", (kind) => {
    navigate(kind);
    expect(told).toEqual([]);
  });

  it("tells nothing of what follows a press, and again when that is long past", () => {
    touch();
    nowMs += 4_900;
    navigate("push");
    expect(told).toEqual([]);
    nowMs += 200;
    navigate("push");
    expect(told).toEqual([NEXT]);
  });

  it("is fooled by no press that the page made up", () => {
    touch(false);
    navigate("push");
    expect(told).toEqual([NEXT]);
  });

  it("does not hear that a video ended, so that it begins no other", () => {
    let heard = 0;
    const video = document.createElement("video");
    document.body.append(video);
    const end = keepToChosen(Object.assign(window, { navigation: new EventTarget() }), () => undefined);
    video.addEventListener("ended", () => (heard += 1));
    video.dispatchEvent(new Event("ended"));
    expect(heard).toBe(0);
    end();
    video.dispatchEvent(new Event("ended"));
    expect(heard).toBe(1);
  });

  it("is as ever when it is let be", () => {
    stop();
    navigate("push");
    expect(told).toEqual([]);
  });
});
