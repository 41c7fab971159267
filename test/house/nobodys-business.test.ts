import { describe, expect, test } from "vitest";
import { listAllFiles, readText } from "./support/tree.ts";

const BINARY = /\.(png|webm|wav|mp3|xpi|zip|ico|jpg|webp)$/;
const files = listAllFiles().filter((path) => !BINARY.test(path));

/** Written in pieces, so that this file does not find itself. */
const rules: readonly { says: string; pattern: RegExp; todo: string }[] = [
  {
    says: "no path of one computer",
    // `me` is nobody in particular: tests of where browsers stand need some home.
    pattern: new RegExp(["(?<![\\w.])(?:/ho", "me|/Us", "ers)/(?!me\\b)[a-z]|/ro", "ot/|(?<!\\w)/wo", "rk/"].join("")),
    todo: "Write the path from the project's root.",
  },
  {
    says: "no host of a package registry",
    pattern: new RegExp(
      ["registry\\.np", "mjs|registry\\.ya", "rnpkg|proxy\\.gol", "ang|artifac", "tory|npm\\.pkg\\.git", "hub"].join(
        "",
      ),
    ),
    todo: "The registry is whoever installs decides; remove it from the file (package-lock.json: omit resolved).",
  },
  {
    says: "no private key, apart from the practice network's",
    pattern: new RegExp(["BEGIN (?:RSA |EC )?PRI", "VATE KEY"].join("")),
    todo: "Remove it, and consider it known.",
  },
];

describe("the tree", () => {
  test("is there to be read", () => {
    expect(files.length).toBeGreaterThan(200);
  });

  test.each(rules)("holds $says", ({ pattern, todo }) => {
    const found = files
      .filter((path) => path !== "test/practice/tls/key.pem")
      .filter((path) => pattern.test(readText(path)));
    expect(found, todo).toEqual([]);
  });
});
