import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readScenario } from "../../../scripts/simulate/read-scenario.ts";
import { runScenario } from "../../../scripts/simulate/run-scenario.ts";

const read = (name: string): Promise<string> =>
  readFile(new URL(`../../../docs/examples/${name}.json`, import.meta.url), "utf8");

/** A week is a few thousand events, each with the whole app behind it. */
const WEEK_MS = 60_000;

describe("the examples of docs/simulate.md", () => {
  test.each([
    "spent-hour",
    "moved-clock",
    "too-young",
    "week-and-breaks",
    "who-is-here",
    "asked-and-given",
    "birthday",
    "open-and-close-today",
    "own-site-and-lesson",
    "school-use",
    "lesson-videos",
  ])(
    "%s comes out as docs/examples says",
    async (name) => {
      const scenario = readScenario(await read(name));
      if (!scenario.ok) throw new Error(scenario.error);
      expect(await runScenario(scenario.value)).toEqual(JSON.parse(await read(`${name}.outcome`)));
    },
    WEEK_MS,
  );

  test("come out the same twice", async () => {
    const scenario = readScenario(await read("spent-hour"));
    if (!scenario.ok) throw new Error(scenario.error);
    expect(await runScenario(scenario.value)).toEqual(await runScenario(scenario.value));
  });
});
