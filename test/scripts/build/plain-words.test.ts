import { describe, expect, it } from "vitest";
import { plainWords } from "../../../scripts/build/plain-words.ts";

const SAYS = "/src/content/signup-guard/says-birth.ts";

function shipped(code: string, id = SAYS): unknown {
  const { transform } = plainWords();
  if (typeof transform !== "function") throw new Error("The plugin has no transform.");
  return Reflect.apply(transform, {}, [code, id]);
}

describe("the words of the sign-up guard are shipped", () => {
  it("without accents, and composed", () => {
    expect(shipped(`makeWordTest("cumpleaños," + "né le,생일");`)).toBe(`makeWordTest("cumpleanos," + "ne le,생일");`);
  });

  it("from whatever module they are imported", () => {
    expect(shipped(`import { x } from "./make-word-test.ts";`)).toBe(`import { x } from "./make-word-test.ts";`);
  });

  it("and no other module is touched", () => {
    expect(shipped(`"é"`, "/src/content/signup-guard/plain-text.ts")).toBe(null);
  });
});
