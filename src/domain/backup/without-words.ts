import type { ChildRequest } from "../asking/child-request.ts";

/** What was asked, without anybody's own words: those stand in no export, journal or backup (issue 3, "Asking"). */
export const withoutWords = (request: ChildRequest): ChildRequest => ({
  ...request,
  line: null,
  answer: request.answer?.kind === "no" ? { ...request.answer, say: null } : request.answer,
});
