import { describe, expect, test } from "vitest";
import { listFiles, readSources } from "./support/tree.ts";

const MOST_LINES = 250;
const MOST_LINES_OF_AN_ENTRYPOINT = 40;
const MEDIAN_BELOW = 70;

const linesOf = (text: string): number => text.trimEnd().split("\n").length;
const src = readSources("src");
const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

describe("files", () => {
  test(`of src have at most ${MOST_LINES} lines`, () => {
    const long = src
      .filter(({ text }) => linesOf(text) > MOST_LINES)
      .map(({ path, text }) => `${path}: ${linesOf(text)}`);
    expect(long, "Split it: one exported thing a file.").toEqual([]);
  });

  test(`of src have a median under ${MEDIAN_BELOW} lines`, () => {
    expect(median(src.map(({ text }) => linesOf(text)))).toBeLessThan(MEDIAN_BELOW);
  });

  test(`of entrypoints have at most ${MOST_LINES_OF_AN_ENTRYPOINT} lines: they only wire`, () => {
    const long = readSources("entrypoints").filter(({ text }) => linesOf(text) > MOST_LINES_OF_AN_ENTRYPOINT);
    expect(
      long.map(({ path }) => path),
      "Move what is not wiring to src/.",
    ).toEqual([]);
  });

  test("are named in kebab-case", () => {
    const named = listFiles("src", "entrypoints", "scripts", "test")
      .filter((path) => /\.(tsx?|mjs|css)$/.test(path))
      .filter((path) => !path.startsWith("test/practice/pages/"))
      .filter((path) => !/^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.\w+$/.test(path.split("/").at(-1) ?? ""));
    expect(named).toEqual([]);
  });
});
