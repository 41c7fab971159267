import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { provideBrowser } from "../browsers/provide-browser.ts";
import { bundleInPage } from "./bundle-in-page.ts";
import { detectPage, type Detected } from "./detect-page.ts";
import { openReader } from "./open-reader.ts";
import { readList } from "./read-list.ts";
import { readSavedPage, type SavedPage } from "./saved-page.ts";

type Detect = (saved: SavedPage) => Promise<Detected>;

/** As many tabs as are read at once: a page is a moment's work, and mostly waits for its tab. */
const AT_ONCE = 4;

/** Detects one page and writes one document. Answers the exit code; what went wrong is one sentence on stderr. */
export async function detectOne(folder: string, { file, url }: { file: string; url: string }): Promise<number> {
  const saved = await readSavedPage(folder, file, url);
  if (!saved.ok) return giveUp(saved.error);
  return withDetectors(async (detect) => {
    process.stdout.write(`${JSON.stringify(await detect(saved.value), null, 2)}\n`);
    return 0;
  });
}

/** Detects every page of a list and writes one line for each, in order; a line that cannot be answered says why and makes the exit code 1. */
export async function detectList(folder: string, list: string): Promise<number> {
  const text = await readFile(resolve(folder, list), "utf8").catch(() => null);
  if (text === null) return giveUp(`${list} could not be read.`);
  const lines = readList(text);
  if (lines.length === 0) return giveUp(`${list} names no page.`);
  return withDetectors(async (detect) => {
    let code = 0;
    const answers = inOrder(lines, AT_ONCE, async (line) => {
      if (!line.ok) return { error: line.error };
      const saved = await readSavedPage(folder, line.value.file, line.value.url);
      if (!saved.ok) return { ...line.value, error: saved.error };
      const detected = await detect(saved.value).catch(() => null);
      if (detected === null) return { ...line.value, error: `${line.value.file} could not be shown.` };
      return { ...line.value, ...detected };
    });
    for await (const answer of answers) {
      if ("error" in answer) {
        console.error(answer.error);
        code = 1;
      }
      process.stdout.write(`${JSON.stringify(answer)}\n`);
    }
    return code;
  });
}

async function withDetectors(work: (detect: Detect) => Promise<number>): Promise<number> {
  const browser = provideBrowser("chromium");
  if (!browser.ok) return giveUp(browser.error);
  try {
    const [script, opened] = await Promise.all([bundleInPage(), openReader(browser.value)]);
    await using reader = opened;
    return await work((saved) => reader.read(saved, (page) => detectPage(page, saved.url, script)));
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error));
  }
}

function giveUp(say: string): number {
  console.error(say);
  return 1;
}

/** Works on `width` at a time and hands the answers over in the order of what was asked. */
async function* inOrder<T, U>(asked: readonly T[], width: number, work: (one: T) => Promise<U>): AsyncGenerator<U> {
  const running: Promise<U>[] = [];
  let next = 0;
  const begin = (): void => {
    const one = asked[next];
    if (one === undefined) return;
    next += 1;
    running.push(work(one));
  };
  while (running.length < width && next < asked.length) begin();
  for (let first = running.shift(); first !== undefined; first = running.shift()) {
    yield await first;
    begin();
  }
}
