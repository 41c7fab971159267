// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { InputWatch } from "#content/presence/input-watch";
import type { MediaWatch } from "#content/presence/media-watch";
import { planEnding, type EndingPlan } from "#content/ending/plan-ending";

type Video = { -readonly [K in "currentSrc" | "ended" | "paused" | "isConnected"]: HTMLVideoElement[K] };

const noInput = { writing: () => null } as unknown as InputWatch;
const noMedia = { callIsLive: () => false, chosenVideos: () => [] } as unknown as MediaWatch;

function planText(words: string) {
  const box = document.createElement("textarea");
  box.value = words;
  document.body.replaceChildren(box);
  const input = { writing: () => ({ editable: box, atMs: 0 }) } as unknown as InputWatch;
  return { box, plan: planEnding("text", input, noMedia, (editable) => editable) };
}

function planVideo() {
  const video: Video = { currentSrc: "a", ended: false, paused: false, isConnected: true };
  const media = { ...noMedia, chosenVideos: () => [video] } as unknown as MediaWatch;
  return { video, plan: planEnding("video", noInput, media, (editable) => editable) };
}

/** Is it over when it is looked at, one look a second? */
const isOverAfter = (plan: EndingPlan | null, seconds: number) =>
  Array.from({ length: seconds + 1 }, (_, second) => plan?.isOver(second * 1_000)).at(-1);

describe("finishing a text", () => {
  it("goes on while words stand in the box", () => {
    expect(planText("See you at five").plan?.isOver(0)).toBe(false);
  });

  it("is over when it is sent or emptied, so that no new one begins", () => {
    const { box, plan } = planText("See you at five");
    box.value = "  ";
    expect(plan?.isOver(0)).toBe(true);
  });

  it("is over when its box is gone", () => {
    const { box, plan } = planText("See you at five");
    box.remove();
    expect(plan?.isOver(0)).toBe(true);
  });

  it("does not begin where nothing was written", () => {
    expect(planText("").plan).toBeNull();
    expect(planEnding("text", noInput, noMedia, (editable) => editable)).toBeNull();
  });

  it("plays nothing meanwhile", () => {
    expect(planText("See you").plan?.mayPlay(document.createElement("video"))).toBe(false);
  });
});

describe("finishing a video", () => {
  const table: readonly [row: string, change: Partial<Video>, seconds: number, isOver: boolean][] = [
    ["goes on while it plays", {}, 60, false],
    ["is over at its end", { ended: true }, 0, true],
    ["is over when the next one begins", { currentSrc: "b" }, 0, true],
    ["is over when the player is gone", { isConnected: false }, 0, true],
    ["may rest for ten seconds", { paused: true }, 10, false],
    ["is over after a longer rest", { paused: true }, 11, true],
  ];
  it.each(table)("%s", (_row, change, seconds, isOver) => {
    const { video, plan } = planVideo();
    Object.assign(video, change);
    expect(isOverAfter(plan, seconds)).toBe(isOver);
  });

  it("leaves no other video playing", () => {
    const { video, plan } = planVideo();
    expect(plan?.mayPlay(video as HTMLVideoElement)).toBe(true);
    expect(plan?.mayPlay(document.createElement("video"))).toBe(false);
  });

  it("does not begin where none plays", () => {
    expect(planEnding("video", noInput, noMedia, (editable) => editable)).toBeNull();
  });
});

describe("finishing a call", () => {
  it("covers nothing and is over when nobody is live", () => {
    let isLive = true;
    const media = { ...noMedia, callIsLive: () => isLive };
    const plan = planEnding("call", noInput, media, (editable) => editable);
    expect([plan?.keeps, plan?.isOver(0)]).toEqual([null, false]);
    isLive = false;
    expect(plan?.isOver(0)).toBe(true);
    expect(planEnding("call", noInput, media, (editable) => editable)).toBeNull();
  });
});
