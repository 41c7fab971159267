import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { splitLines } from "../../scripts/classify/split-lines.ts";

const script = fileURLToPath(new URL("../../scripts/classify.ts", import.meta.url));

/** Runs the tool as a program of its own; `pieces` are written as the tool is ready for them. */
async function run(
  pieces: Iterable<string | Buffer>,
  stopAfter = Infinity,
  args: readonly string[] = [],
): Promise<{ text: string; code: number | null }> {
  const tool = spawn(process.execPath, [script, ...args], { stdio: ["pipe", "pipe", "ignore"] });
  const ended = new Promise<number | null>((resolve) => tool.once("close", resolve));
  tool.stdin.on("error", () => undefined);
  void write(tool.stdin, pieces);
  let text = "";
  for await (const piece of tool.stdout.setEncoding("utf8")) {
    text += String(piece);
    if (text.length > stopAfter) break;
  }
  return { text, code: await ended };
}

async function write(stdin: NodeJS.WritableStream, pieces: Iterable<string | Buffer>): Promise<void> {
  for (const piece of pieces) {
    if (!stdin.write(piece)) await new Promise((resolve) => stdin.once("drain", resolve));
  }
  stdin.end();
}

const answers = (text: string): unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

describe("npm run classify", () => {
  it("answers each line in turn, in the shape asked for", async () => {
    const { text, code } = await run(["https://www.instagram.com/reels/\nhttps://example.org/\nmailto:a@x.com\n"]);
    expect(answers(text)).toEqual([
      { url: "https://www.instagram.com/reels/", site: "instagram", surface: "shorts" },
      { url: "https://example.org/", site: null, surface: null },
      { url: "mailto:a@x.com", site: null, surface: null },
    ]);
    expect(code).toBe(0);
  });

  it("says what is wrong with a malformed line, and goes on", async () => {
    const { text, code } = await run(["nonsense\nhttps://\nwww.x.com:443/home\nhttps://x.com/home\n"]);
    const error = expect.stringContaining("https://www.example.org") as unknown;
    expect(answers(text)).toEqual([
      { url: "nonsense", error },
      { url: "https://", error },
      { url: "www.x.com:443/home", error },
      { url: "https://x.com/home", site: "x", surface: "feed" },
    ]);
    expect(code).toBe(0);
  });

  it("passes over blank lines, and takes other line ends, a byte-order mark and no end to the last line", async () => {
    const { text } = await run(["\ufeffhttps://x.com/\r\n\r\n   \n\n\thttps://youtu.be/a \nhttps://redd.it/a"]);
    expect(answers(text)).toEqual([
      { url: "https://x.com/", site: "x", surface: "feed" },
      { url: "https://youtu.be/a", site: "youtube", surface: "watch" },
      { url: "https://redd.it/a", site: "reddit", surface: "post" },
    ]);
  });

  it("answers nothing to nothing", async () => {
    expect(await run([])).toEqual({ text: "", code: 0 });
  });

  it("reads no file by itself, and does not wait for words that nobody will type", async () => {
    expect(await run([], Infinity, ["urls.txt"])).toEqual({ text: "", code: 1 });
  });

  it("puts letters together that arrive in pieces", async () => {
    const bytes = Buffer.from("https://example.org/é\n");
    const { text } = await run([bytes.subarray(0, -2), bytes.subarray(-2)]);
    expect(answers(text)).toEqual([{ url: "https://example.org/é", site: null, surface: null }]);
  });

  it("streams: answers come before the input has ended, and stopping to read stops it without a complaint", async () => {
    function* endless(): Generator<string> {
      for (;;) yield "https://www.tiktok.com/foryou\n".repeat(1000);
    }
    const { text, code } = await run(endless(), 200_000);
    expect(text.slice(0, 80)).toContain('"site":"tiktok"');
    expect(code).toBe(0);
  });
});

describe("lines", () => {
  it.each([
    [["a\nb\n"], ["a", "b"]],
    [
      ["a", "b\nc", "\n\nd"],
      ["ab", "c", "", "d"],
    ],
    [[], []],
    [["\n"], [""]],
    [
      ["a\r", "\nb\rc"],
      ["a", "", "b", "c"],
    ],
  ])("of %j are %j", async (pieces, lines) => {
    async function* inPieces(): AsyncGenerator<string> {
      yield* pieces;
    }
    expect(await Array.fromAsync(splitLines(inPieces()))).toEqual(lines);
  });
});
