import { describe, expect, it } from "vitest";
import { readArguments } from "../../../scripts/detect/read-arguments.ts";

describe("the command line of detect", () => {
  it("names one page with its address, in either order", () => {
    const one = { kind: "one", file: "a.html", url: "https://a.example/" };
    expect(readArguments(["a.html", "--url", "https://a.example/"])).toEqual(one);
    expect(readArguments(["--url=https://a.example/", "a.html"])).toEqual(one);
  });

  it("names a list", () => {
    expect(readArguments(["--list", "pages.jsonl"])).toEqual({ kind: "list", list: "pages.jsonl" });
  });

  it("says that the address is missing", () => {
    expect(readArguments(["a.html"])).toMatchObject({
      kind: "unclear",
      say: expect.stringContaining("--url is missing"),
    });
  });

  it.each([[[]], [["a.html", "b.html", "--url", "x"]], [["--list", "l", "a.html"]], [["--what"]], [["--list"]]])(
    "says how it is used for %j",
    (args) => {
      expect(readArguments(args)).toMatchObject({ kind: "unclear", say: expect.stringContaining("Usage:") });
    },
  );
});
