import { describe, expect, test } from "vitest";
import { MESSAGES } from "#messages/messages";
import { listFiles, readText } from "./support/tree.ts";

const named = Array.from(
  [...listFiles("src/messages")]
    .filter((path) => path.endsWith("protocol.ts"))
    .map(readText)
    .join("\n")
    .matchAll(/^ {2}"([a-z-]+\/[a-z-]+)": \{/gm),
  ([, name = ""]) => name,
);
const rules = Object.entries(MESSAGES);

describe("every message", () => {
  test("of a protocol has a tier and a decoder, and no other has", () => {
    expect(rules.map(([name]) => name).toSorted()).toEqual(named.toSorted());
  });

  test("that can loosen is a parent's, with the token of an open session", () => {
    const loose = rules.filter(([, rule]) => rule.bearing === "loosens" && rule.tier !== "parent");
    expect(
      loose.map(([name]) => name),
      "Give it the tier parent in src/messages/messages.ts.",
    ).toEqual([]);
  });

  test("of a page only reports, reads and asks", () => {
    const harmless = ["reports", "reads", "asks"];
    const more = rules.filter(([, rule]) => rule.tier === "page" && !harmless.includes(rule.bearing));
    expect(
      more.map(([name]) => name),
      "A guard is an untrusted witness.",
    ).toEqual([]);
  });

  test.each(rules)("%s refuses what is no request, and a request with a stowaway", (name, rule) => {
    for (const wrong of [null, undefined, 7, "x", [], { stowaway: 1 }]) {
      expect(() => rule.decode(wrong, name), JSON.stringify(wrong)).toThrow();
    }
  });
});
