import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSavedPage } from "../../../scripts/detect/saved-page.ts";
import { withoutPolicy } from "../../../scripts/detect/without-policy.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "porchlight-detect-"));
  await writeFile(join(folder, "a.html"), "<p>a</p>");
});
afterAll(() => rm(folder, { recursive: true }));

describe("a saved page", () => {
  it("is read from the folder in which the tool was called", async () => {
    const saved = await readSavedPage(folder, "a.html", "https://a.example/");
    expect(saved.ok && saved.value.body.toString()).toBe("<p>a</p>");
  });

  it("is refused in one sentence where it is missing, a folder, or has no web address", async () => {
    const at = "https://a.example/";
    expect(await readSavedPage(folder, "b.html", at)).toEqual({ ok: false, error: "b.html is not there." });
    expect(await readSavedPage(folder, ".", at)).toEqual({ ok: false, error: ". could not be read." });
    for (const url of ["a.example", "file:///etc/hosts", ""])
      expect(await readSavedPage(folder, "a.html", url)).toMatchObject({ ok: false, error: /no web address/ });
  });
});

describe("a page's own policy", () => {
  it("is taken out, and a refresh with it, and not a byte beside", () => {
    const kept = Buffer.from([0xff, 0x41, 0xe9]);
    const html = Buffer.concat([
      Buffer.from(`<META HTTP-EQUIV=Refresh content=0><meta http-equiv="Content-Security-Policy" content="x">`),
      kept,
    ]);
    const clean = withoutPolicy(html);
    expect(clean.toString("latin1")).toContain("HTTP-EQUIV=not-Refresh");
    expect(clean.toString("latin1")).toContain(`http-equiv="not-Content-Security-Policy"`);
    expect(clean.subarray(-3)).toEqual(kept);
    const plain = Buffer.from(`<meta http-equiv="content-type" content="text/html">`);
    expect(withoutPolicy(plain)).toEqual(plain);
  });
});
