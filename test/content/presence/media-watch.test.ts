// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLifetime } from "#content/guard/lifetime";
import { watchMedia } from "#content/presence/media-watch";

beforeEach(() => vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => vi.useRealTimers());

/** A clip in the page, whose events a test sends, and how often they made the guard look. */
function playClip() {
  const clip = document.createElement("audio");
  document.body.append(clip);
  let looks = 0;
  watchMedia(window, createLifetime(), () => (looks += 1));
  const say = (type: string, times = 1) => {
    for (let time = 0; time < times; time += 1) clip.dispatchEvent(new Event(type));
  };
  return { say, looks: () => looks };
}

describe("a clip that plays", () => {
  it("is looked at when it begins and ends, at once", () => {
    const { say, looks } = playClip();
    say("play");
    say("pause");
    expect(looks()).toBe(2);
  });

  it("is looked at once a second, however often it says that it plays on", () => {
    const { say, looks } = playClip();
    say("play");
    say("timeupdate", 4);
    expect(looks()).toBe(1);
    vi.advanceTimersByTime(1_000);
    say("timeupdate", 4);
    expect(looks()).toBe(2);
  });
});
