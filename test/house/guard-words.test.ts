import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { plainText } from "#content/signup-guard/plain-text";
import { BUILDS, builtText } from "./support/built.ts";
import { fromRoot } from "./support/tree.ts";

const FOLDER = fromRoot("src/content/signup-guard");
const LISTS = readdirSync(FOLDER).filter((name) => /^(?:says|asks)-/.test(name));

/** The stems and the whole words of a list, as they are compared. */
function wordsOf(name: string): readonly (readonly string[])[] {
  const source = readFileSync(`${FOLDER}/${name}`, "utf8");
  const [, both = ""] = /makeWordTest\(([^]*)\);/.exec(source) ?? [];
  const joined = both.replaceAll(/^\s*\/\/.*$/gm, "").replaceAll(/" \+\s*"/g, "");
  return [...joined.matchAll(/"([^"]*)"/g)].map(([, list = ""]) => list.split(",").map(plainText));
}

describe("of the words that the sign-up guard knows", () => {
  it.each(LISTS.filter((name) => wordsOf(name).length > 0))("none is said twice in %s", (name) => {
    const [stems = [], whole = []] = wordsOf(name);
    const idle = [...stems, ...whole].filter(
      (word, at, all) => all.indexOf(word) !== at || stems.some((stem) => stem !== word && word.includes(stem)),
    );
    expect(idle).toEqual([]);
  });
});

describe.each(BUILDS)("in %s, what compares texts", (build) => {
  it("is shipped once, in the script that comes first", () => {
    const scripts = ["signup-words", "signup-reader", "signup-ages", "signup-finder", "signup"];
    const holding = scripts.filter((name) => builtText(build, `content-scripts/${name}.js`).includes("NFKD"));
    expect(holding).toEqual(["signup-words"]);
  });
});
