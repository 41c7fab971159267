import type { PracticeAnswer } from "./practice-answer.ts";

/** Answers one byte range. Without this, browsers cannot loop or seek a video. */
export function cutRange(answer: PracticeAnswer, range: string | undefined): PracticeAnswer {
  const bytes = typeof answer.body === "string" ? Buffer.from(answer.body) : answer.body;
  const headers = { ...answer.headers, "accept-ranges": "bytes" };
  const match = /^bytes=(\d+)-(\d*)$/.exec(range ?? "");
  if (match === null) return { ...answer, headers, body: bytes };
  const first = Number(match[1]);
  const last = match[2] === "" ? bytes.length - 1 : Math.min(Number(match[2]), bytes.length - 1);
  if (first > last)
    return { status: 416, headers: { ...headers, "content-range": `bytes */${bytes.length}` }, body: "" };
  return {
    status: 206,
    headers: { ...headers, "content-range": `bytes ${first}-${last}/${bytes.length}` },
    body: bytes.subarray(first, last + 1),
  };
}
