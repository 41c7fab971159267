import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ACCENTS } from "#domain/catalogue/accent-of";

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
  ...Array.from({ length: ACCENTS }, (_, index) => [`site-${index}`, ["paper", "card", "sunk"]] as const),
  ["site-others", ["paper", "card", "sunk"]],
];

const linear = (hex: string): readonly number[] =>
  [1, 3, 5].map((from) => {
    const part = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = linear(hex);
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

/** By Ottosson's Oklab, in which distances are as the eye has them. */
function oklab(hex: string): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = linear(hex);
  const [l = 0, m = 0, s = 0] = [
    0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue,
    0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue,
    0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue,
  ].map(Math.cbrt);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Two greys that differ by one step in twenty are this far apart; the eye tells much less. */
const APART = 0.05;

it.each(["light", "dark"] as const)("the accents of sites can be told from each other in the %s colours", (theme) => {
  const names = [...Array.from({ length: ACCENTS }, (_, index) => `site-${index}`), "site-others"];
  const near = names.flatMap((one, index) =>
    names.slice(index + 1).flatMap((other) => {
      const [a, b] = [one, other].map((name) => oklab(COLOURS.get(name)?.[theme] ?? expect.fail(name)));
      const apart = a === undefined || b === undefined ? 0 : Math.hypot(...a.map((part, at) => part - (b[at] ?? 0)));
      return apart < APART ? [`${one} ${other} ${apart}`] : [];
    }),
  );
  expect(near).toEqual([]);
});

it("the measure knows black on white and the lamp on paper", () => {
  expect(luminance("#ffffff")).toBe(1);
  expect(contrast("lamp", "paper", "light")).toBeCloseTo(1.9, 1);
});
