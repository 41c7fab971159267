import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import type { PracticeAnswer } from "./practice-answer.ts";
import { cutRange } from "./cut-range.ts";

const typesByExtension: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".webm": "video/webm",
};

/** Serves `pages/` and `media/`; a path that climbs out of them is simply not found. */
export async function answerFile(
  folder: "pages" | "media",
  name: string,
  range: string | undefined,
): Promise<PracticeAnswer> {
  const root = join(import.meta.dirname, folder);
  const path = normalize(join(root, name));
  const type = typesByExtension[extname(path)];
  if (!path.startsWith(root) || type === undefined) return answerNotFound();
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return answerNotFound();
  return cutRange(
    { status: 200, headers: { "content-type": type, "cache-control": "private, max-age=30" }, body: bytes },
    range,
  );
}

function answerNotFound(): PracticeAnswer {
  return {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: "Not in the practice network.",
  };
}
