import { describe, expect, it } from "vitest";
import { presentUntil, type PresenceSigns } from "#content/presence/presence";

const NOW = 100_000;
const nobody: PresenceSigns = { page: "visible", lastInputMs: null, videoInView: false, mediaHeard: false };
const forever = Number.POSITIVE_INFINITY;

const table: readonly [row: string, signs: Partial<PresenceSigns>, untilMs: number | null][] = [
  ["a visible page that nobody touched", {}, null],
  ["input a moment ago", { lastInputMs: NOW - 1 }, NOW + 59_999],
  ["input just under a minute ago", { lastInputMs: NOW - 59_999 }, NOW + 1],
  ["input a minute ago", { lastInputMs: NOW - 60_000 }, null],
  ["a video in view, muted or not", { videoInView: true }, forever],
  ["a video in view and input long ago", { videoInView: true, lastInputMs: 0 }, forever],
  ["media heard in a page in front", { mediaHeard: true }, forever],
  ["media heard in a hidden page, or picture-in-picture", { page: "hidden", mediaHeard: true }, forever],
  ["a muted video in a hidden page", { page: "hidden", videoInView: true }, null],
  ["input and then another tab", { page: "hidden", lastInputMs: NOW - 1 }, null],
  ["a prerendered page that plays", { page: "prerendering", mediaHeard: true, videoInView: true }, null],
  ["a frozen page that was playing", { page: "frozen", mediaHeard: true, lastInputMs: NOW }, null],
];

describe("someone is present", () => {
  it.each(table)("%s", (_row, signs, untilMs) => {
    expect(presentUntil({ ...nobody, ...signs }, NOW)).toBe(untilMs);
  });
});
