import type { CheckResult } from "./check-result.ts";

/** A file of tests in which one failed, or which did not load; of its tests those that passed and those skipped. */
export type FailedFile = { readonly path: string; readonly passed: number; readonly skipped: number };

/** The failed files of a report of vitest's JSON reporter; none where there is no such report. */
export function failedFiles(report: string | null): readonly FailedFile[] {
  if (report === null) return [];
  try {
    const { testResults = [] } = JSON.parse(report) as JsonReport;
    return testResults
      .filter(({ status }) => status === "failed")
      .map(({ name, assertionResults }) => {
        const count = (wanted: (status: string) => boolean) =>
          assertionResults.filter((test) => wanted(test.status)).length;
        return {
          path: name,
          passed: count((status) => status === "passed"),
          skipped: count((status) => status !== "passed" && status !== "failed"),
        };
      });
  } catch {
    return [];
  }
}

/** What a run came to whose failed files ran once more: of those the second run has the word, of all others the first. */
export function withSecondRun(first: CheckResult, files: readonly FailedFile[], second: CheckResult): CheckResult {
  const others = (pick: "passed" | "skipped") => first[pick] - files.reduce((sum, file) => sum + file[pick], 0);
  return {
    passed: others("passed") + second.passed,
    failed: second.failed,
    skipped: others("skipped") + second.skipped,
  };
}

type JsonReport = {
  readonly testResults?: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};
