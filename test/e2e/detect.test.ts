import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGE_CLASSES } from "#test/support/pages/page-classes";
import { renderPage } from "#test/support/pages/render-page";
import { DEVELOPED_ON } from "#test/support/pages/skins";

const script = fileURLToPath(new URL("../../scripts/detect.ts", import.meta.url));
/** As the browser made it, with a shadow root for each post: no other ring parses those. */
const components = DEVELOPED_ON.find(({ frame }) => frame === "component");

let folder = "";
async function run(...args: readonly string[]): Promise<{ out: string; err: string; code: number | null }> {
  const tool = spawn(process.execPath, [script, ...args], { env: { ...process.env, INIT_CWD: folder } });
  const ended = new Promise<number | null>((resolve) => tool.once("close", resolve));
  const said = { out: "", err: "" };
  tool.stdout.setEncoding("utf8").on("data", (text: string) => (said.out += text));
  tool.stderr.setEncoding("utf8").on("data", (text: string) => (said.err += text));
  return { code: await ended, ...said };
}

const pageOf = (name: string): string => {
  const kind = PAGE_CLASSES.find((one) => one.name === name);
  if (kind === undefined || components === undefined) throw new Error(`No ${name}.`);
  return renderPage(kind.make(components.language, 0), components, 5);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "porchlight-detect-"));
  const files: Readonly<Record<string, string>> = {
    "feed.html": pageOf("microblog"),
    "shop.html": pageOf("shop"),
    // Its own script would take the feed away, its policy the styles, its refresh the page; none of them may matter.
    "hostile.html": `<meta http-equiv="Content-Security-Policy" content="style-src 'none'"><meta http-equiv="refresh" content="0;url=https://elsewhere.example/"><script>document.documentElement.remove()</script>${pageOf("microblog")}`,
    "mastodon.html": `<div id="mastodon" data-props="{}"></div>`,
    "signup.html": `<form><h1>Create your account</h1><input type="email" name="email" autocomplete="email"><input type="password" autocomplete="new-password"><label>Date of birth <input type="date" id="born" autocomplete="bday"></label><button>Sign up</button></form>`,
    "tiktok.html": `<div data-e2e="recommend-list-item-container">a</div>`,
  };
  for (const [name, html] of Object.entries(files)) await writeFile(join(folder, name), html);
});
afterAll(() => rm(folder, { recursive: true }));

describe("npm run detect", () => {
  it("answers a list line by line, in its order, with what the running detectors say", async () => {
    const pages = [
      { file: "feed.html", url: "https://nowhere.example/home" },
      { file: "missing.html", url: "https://nowhere.example/" },
      { file: "shop.html", url: "https://shop.example/c/chairs" },
      { file: "hostile.html", url: "https://nowhere.example/home" },
      { file: "mastodon.html", url: "https://social.school.example/@a/123" },
      { file: "tiktok.html", url: "https://www.tiktok.com/messages" },
      { file: "signup.html", url: "https://www.tumblr.com/register" },
    ];
    await writeFile(join(folder, "list.jsonl"), [...pages.map((page) => JSON.stringify(page)), "{"].join("\n"));
    const { out, err, code } = await run("--list", "list.jsonl");
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    const high = { score: expect.toSatisfy((score: number) => score >= 0.5) };
    expect(lines).toMatchObject([
      { file: "feed.html", site: null, surface: null, feed: high },
      { file: "missing.html", error: "missing.html is not there." },
      { file: "shop.html", site: null, feed: { score: expect.toSatisfy((score: number) => score < 0.5) } },
      { file: "hostile.html", site: null, feed: high },
      { file: "mastodon.html", site: "mastodon", surface: "post" },
      { file: "tiktok.html", site: "tiktok", birthDate: { found: false, shape: null, fields: [] }, signup: false },
      {
        site: "tumblr",
        surface: "signup",
        birthDate: { found: true, shape: "date-input", fields: [{ part: "whole", selector: expect.any(String) }] },
        signup: true,
      },
      { error: "Line 8 is not JSON." },
    ]);
    expect(err).toContain("missing.html is not there.");
    expect(err).toContain("Line 8 is not JSON.");
    expect(code).toBe(1);
  });

  it("answers one page as one document", async () => {
    const { out, code } = await run("feed.html", "--url", "https://nowhere.example/home");
    expect(JSON.parse(out)).toMatchObject({ site: null, surface: null, feed: { evidence: expect.anything() } });
    expect(code).toBe(0);
  });

  it("says in one sentence what it lacks, and answers nothing", async () => {
    const ended = await Promise.all([
      run("gone.html", "--url", "https://a.example/"),
      run("--list", "gone.jsonl"),
      run("feed.html"),
    ]);
    expect(ended.map(({ code, out }) => [code, out])).toEqual([
      [1, ""],
      [1, ""],
      [1, ""],
    ]);
    expect(ended.map(({ err }) => err.trim().split("\n").length)).toEqual([1, 1, 1]);
  });
});
