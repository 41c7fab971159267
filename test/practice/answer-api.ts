import type { PracticeAnswer } from "./practice-answer.ts";
import type { PracticeQuestion } from "./practice-question.ts";

const postsPerPage = 10;

/**
 * The few calls that the pages make. Their answers hardly matter; that they were made does:
 * a test reads in the log whether a feed grew, a form was sent, a message went out.
 */
export function answerApi(question: PracticeQuestion): PracticeAnswer {
  const after = Number(question.url.searchParams.get("after") ?? "0");
  const body = question.url.pathname === "/api/feed" ? { from: after, to: after + postsPerPage } : { ok: true };
  return {
    status: 200,
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": "private, max-age=0" },
    body: JSON.stringify(body),
  };
}
