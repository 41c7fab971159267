import { describe, expect, it } from "vitest";
import { happening, type Doings } from "#content/presence/happening";
import type { Surface } from "#domain/catalogue/surface";
import type { Ending } from "#domain/verdict/verdict";

const NOW = 100_000;
const nothing: Doings = { wroteAtMs: null, textIsEmpty: true, chosenVideoPlays: false, callIsLive: false };
const writing: Doings = { ...nothing, wroteAtMs: NOW - 1_000, textIsEmpty: false };

const table: readonly [row: string, doings: Doings, surface: Surface | null, what: Ending | null][] = [
  ["nothing", nothing, "messages", null],
  ["a message being written", writing, "messages", "text"],
  ["a comment being written in a feed", writing, "feed", "text"],
  ["a text left for 30 s", { ...writing, wroteAtMs: NOW - 30_000 }, "messages", null],
  ["a text that was sent", { ...writing, textIsEmpty: true }, "messages", null],
  ["a video that was chosen", { ...nothing, chosenVideoPlays: true }, "watch", "video"],
  ["a video in a single post", { ...nothing, chosenVideoPlays: true }, "post", "video"],
  ["a video in a feed, which nobody chose", { ...nothing, chosenVideoPlays: true }, "feed", null],
  ["a short video", { ...nothing, chosenVideoPlays: true }, "shorts", null],
  ["a call in messages", { ...nothing, callIsLive: true }, "messages", "call"],
  ["a camera elsewhere", { ...nothing, callIsLive: true }, "live", null],
  ["writing during a call", { ...writing, callIsLive: true }, "messages", "call"],
  ["a comment under a playing video", { ...writing, chosenVideoPlays: true }, "watch", "text"],
  ["a video on a page of no known surface", { ...nothing, chosenVideoPlays: true }, null, null],
];

describe("what someone would be interrupted in", () => {
  it.each(table)("%s", (_row, doings, surface, what) => {
    expect(happening(doings, surface, NOW)).toBe(what);
  });
});
