import { restoreWords as words } from "#locales/restore-words";
import type { RestoreProblem } from "./use-restore.ts";

/** What is wrong with a backup, where, and that nothing came of it. */
export function sayProblem(problem: RestoreProblem): string {
  switch (problem.kind) {
    case "too-large":
      return words.problems["too-large"](problem.mostMegabytes);
    case "damaged":
      return words.problems.damaged(problem.place);
    case "refused":
      return problem.say;
    default:
      return words.problems[problem.kind];
  }
}
