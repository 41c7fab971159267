import type { PracticeAnswer } from "./practice-answer.ts";

/** Short and private, never `no-store`: the back/forward cache and `webRequest` must both see these pages. */
export function answerDocument(html: string, status = 200): PracticeAnswer {
  return {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "private, max-age=0" },
    body: html,
  };
}
