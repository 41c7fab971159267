import { expect, it } from "vitest";
import { describeMeasurements } from "../../../scripts/bench/describe-measurements.ts";

it("a table names aim, result, and why an aim was missed", () => {
  const text = describeMeasurements([
    { what: "classify", value: 0.81234, unit: "µs", aim: 2 },
    { what: "size", value: 25, unit: "kB", aim: 25, why: "words of seven languages" },
    { what: "quiet", value: 1, unit: "wake-ups", aim: 1 },
    { what: "busy", value: 3, unit: "wake-ups", aim: 1 },
  ]);
  expect(text.split("\n")).toEqual([
    "what       aim                  result",
    "classify   under 2 µs           0.812 µs",
    "size       under 25 kB          25.0 kB   missed: words of seven languages",
    "quiet      at most 1 wake-ups   1 wake-ups",
    "busy       at most 1 wake-ups   3 wake-ups   missed: not known yet why",
  ]);
});
