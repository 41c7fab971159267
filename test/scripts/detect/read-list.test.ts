import { describe, expect, it } from "vitest";
import { readList } from "../../../scripts/detect/read-list.ts";

describe("a list of pages", () => {
  it("has one on each line, whatever ends it, and no blank ones", () => {
    const line = `{"file": "a.html", "url": "https://a.example/"}`;
    const page = { ok: true, value: { file: "a.html", url: "https://a.example/" } };
    expect(readList(`${line}\r\n\r\n${line}\n`)).toEqual([page, page]);
    expect(readList("\n \n")).toEqual([]);
  });

  it("says which line is not to be read, counted with the blank ones", () => {
    expect(readList(`\n{"file": 1`)).toEqual([{ ok: false, error: "Line 2 is not JSON." }]);
    expect(readList(`[]`)[0]).toMatchObject({ ok: false, error: expect.stringContaining("Line 1 must be") });
    expect(readList(`{"file": "a", "url": 5}`)[0]).toMatchObject({
      ok: false,
      error: expect.stringContaining("texts"),
    });
  });
});
