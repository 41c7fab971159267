import { describe, expect, test } from "vitest";
import { SURFACES } from "#domain/catalogue/surface";
import { mayFinish, type EndingGiven } from "#domain/verdict/ending";
import { BLOCK_REASONS, type Ending } from "#domain/verdict/verdict";

const nowMs = 1_000_000_000;
const spent = "daily-budget-spent";
const minutesAgo = (kind: Ending, minutes: number): EndingGiven => ({ kind, atMs: nowMs - minutes * 60_000 });

describe("someone may finish", () => {
  test.each([
    ["a text, for 90 seconds", "text", "messages", 90],
    ["a comment under a post in the feed, for 90 seconds", "text", "feed", 90],
    ["a chosen video, for three minutes", "video", "watch", 180],
    ["a call, for twenty minutes", "call", "messages", 1200],
  ] as const)("%s", (_, happening, surface, seconds) => {
    const untilMs = nowMs + seconds * 1000;
    expect(mayFinish(happening, surface, spent, [], nowMs)).toEqual({ kind: happening, reason: spent, untilMs });
  });

  test.each([
    ["a text an hour later", "text", "messages", minutesAgo("text", 60)],
    ["a video a day later", "video", "watch", minutesAgo("video", 24 * 60)],
    ["a call when the last one's twenty minutes are over", "call", "messages", minutesAgo("call", 20)],
    ["a text beside a video's ending", "text", "messages", minutesAgo("video", 1)],
  ] as const)("%s", (_, happening, surface, given) => {
    expect(mayFinish(happening, surface, spent, [given], nowMs)).not.toBeNull();
  });
});

describe("nobody may finish", () => {
  test.each([
    ["nothing", null, "feed", spent, []],
    ["a video of the feed", "video", "feed", spent, []],
    ["a short video", "video", "shorts", spent, []],
    ["a live broadcast", "video", "live", spent, []],
    ["a call outside messages", "call", "feed", spent, []],
    ["a second text in the hour", "text", "messages", spent, [minutesAgo("text", 59)]],
    ["a second video of the day", "video", "watch", spent, [minutesAgo("video", 23 * 60)]],
    ["a second call in its twenty minutes", "call", "messages", spent, [minutesAgo("call", 19)]],
  ] as const)("%s", (_, happening, surface, reason, given) => {
    expect(mayFinish(happening, surface, reason, given, nowMs)).toBeNull();
  });

  const runsOut: readonly string[] = [
    spent,
    "weekly-budget-spent",
    "group-budget-spent",
    "site-budget-spent",
    "surface-budget-spent",
    "bedtime",
    "school-hours",
    "device-free-time",
    "break",
  ];
  test.each(BLOCK_REASONS.filter((reason) => !runsOut.includes(reason)))(
    "what %s closes: time did not run out",
    (reason) => {
      const kinds: readonly Ending[] = ["text", "video", "call"];
      for (const kind of kinds)
        for (const surface of SURFACES) expect(mayFinish(kind, surface, reason, [], nowMs)).toBeNull();
    },
  );
});
