import { describe, expect, it } from "vitest";
import { decideAppearance, type Appearance, type PageState } from "#content/guard/appearance";
import { orderWith } from "../orders.ts";

const spent = { headline: "That's today's hour.", line: "" };
const asleep = { headline: "It's past 20:00.", line: "" };
const feedClosed = orderWith({ closed: [{ surface: "feed", reason: "daily-budget-spent", words: spent }] });
const lessonOnly = orderWith({
  closed: [{ surface: "watch", reason: "surface-closed", words: spent, but: "https://site/here" }],
});
const finishing = orderWith({ kind: "finishing", ending: { kind: "text", forMs: 1 }, closed: feedClosed.closed });
const open: PageState = {
  order: orderWith(),
  overdueMs: -1,
  surfaces: ["messages"],
  href: "https://site/here",
  isOrphan: false,
  isLeaving: false,
  endingIsOver: false,
  isReturned: false,
};
const closedBy = (words: typeof spent | null): Appearance => ({ kind: "closed", words });

const table: readonly [row: string, state: Partial<PageState>, looks: Appearance][] = [
  ["no order yet: covered", { order: null }, { kind: "wait" }],
  ["an order that opens", {}, { kind: "open" }],
  ["another surface is closed", { order: feedClosed }, { kind: "open" }],
  ["the surface of the URL is closed", { order: feedClosed, surfaces: ["feed"] }, closedBy(spent)],
  ["it is closed but for this page", { order: lessonOnly, surfaces: ["watch"] }, { kind: "open" }],
  [
    "it is going from that page to another",
    { order: lessonOnly, surfaces: ["watch"], href: "https://site/there" },
    closedBy(spent),
  ],
  [
    "that page shows a feed",
    { order: orderWith({ closed: [...lessonOnly.closed, ...feedClosed.closed] }), surfaces: ["watch", "feed"] },
    closedBy(spent),
  ],
  [
    "a closed surface is shown under another URL",
    { order: feedClosed, surfaces: ["messages", "feed"] },
    closedBy(spent),
  ],
  ["all is closed", { order: orderWith({ kind: "closed", words: asleep }) }, closedBy(asleep)],
  ["something is finished", { order: finishing }, { kind: "ending", order: finishing }],
  ["it is finished", { order: finishing, surfaces: ["feed"], endingIsOver: true }, closedBy(spent)],
  ["a leave cuts a finish short", { order: finishing, isLeaving: true }, closedBy(null)],
  ["the tab is leaving", { isLeaving: true }, { kind: "wait" }],
  ["back from the cache, not answered yet", { isReturned: true }, { kind: "wait" }],
  ["a conversation outlives its order", { overdueMs: 60_000 }, { kind: "open" }],
  ["a feed whose order has just run out", { surfaces: ["feed"], overdueMs: 1_499 }, { kind: "open" }],
  ["a feed that nobody vouches for any more", { surfaces: ["feed"], overdueMs: 1_500 }, { kind: "wait" }],
  ["the background is gone", { isOrphan: true }, { kind: "reload" }],
  ["a page without rules is open where the background says so", { surfaces: [] }, { kind: "open" }],
];

describe("the page", () => {
  it.each(table)("%s", (_row, state, looks) => {
    expect(decideAppearance({ ...open, ...state })).toEqual(looks);
  });
});
