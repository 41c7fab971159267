import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const tokens = readFileSync(path.join(import.meta.dirname, "../../src/ui/tokens.css"), "utf8");
const COLOURS = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

/** Text in use, with the grounds on which it stands: 4.5:1 (WCAG 2.2, 1.4.3). */
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ["ink", ["paper", "card", "sunk"]],
  ["quiet", ["paper", "card", "sunk"]],
  ["lamp-text", ["paper", "card"]],
  ["moss-text", ["paper", "card", "sunk"]],
  ["clay-text", ["paper", "card"]],
  ["dusk", ["paper", "card"]],
  ["on-button", ["button"]],
  ["on-child", Array.from({ length: 8 }, (_, index) => `child-${index}`)],
];

/** Edges, marks and shapes that say something: 3:1 (1.4.11). */
const GRAPHICS: readonly (readonly [string, readonly string[]])[] = [
  ["edge", ["paper", "card", "sunk"]],
  ["lamp-line", ["paper", "card", "sunk"]],
  ["housing", ["paper", "card", "sunk"]],
  ["moss", ["paper", "card"]],
  ["clay", ["paper", "card"]],
  ["dusk", ["paper", "card", "sunk"]],
  ["paper", ["moss"]],
  ...Array.from({ length: 8 }, (_, index) => [`child-${index}`, ["paper", "card"]] as const),
  ...Array.from({ length: 6 }, (_, index) => [`site-${index}`, ["paper", "card", "sunk"]] as const),
  ["site-others", ["paper", "card", "sunk"]],
];

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(front: string, ground: string, theme: "light" | "dark"): number {
  const [a, b] = [front, ground].map((name) =>
    luminance(COLOURS.get(name)?.[theme] ?? expect.fail(`No colour is called --${name}.`)),
  );
  const [bright, dim] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)];
  return (bright + 0.05) / (dim + 0.05);
}

const pairs = (table: typeof TEXT) =>
  table.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));

describe.each(["light", "dark"] as const)("in the %s colours", (theme) => {
  it.each(pairs(TEXT))("text in %s can be read on %s", (front, ground) => {
    expect(contrast(front, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(GRAPHICS))("%s can be seen on %s", (front, ground) => {
    expect(contrast(front, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});

it("the measure knows black on white and the lamp on paper", () => {
  expect(luminance("#ffffff")).toBe(1);
  expect(contrast("lamp", "paper", "light")).toBeCloseTo(1.9, 1);
});
