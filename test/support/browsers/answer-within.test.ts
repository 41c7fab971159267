import { expect, it } from "vitest";
import { answerWithin } from "./answer-within.ts";

it.each([
  ["what was asked for", () => Promise.resolve("here"), "here"],
  ["nothing when it failed", () => Promise.reject(new Error("gone")), null],
  ["nothing when it never comes", () => new Promise<string>(() => undefined), null],
])("an answer in time is %s", async (_, ask, expected) => {
  expect(await answerWithin(20, ask())).toBe(expected);
});
