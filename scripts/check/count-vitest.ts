import type { CheckResult } from "./check-result.ts";

/**
 * Reads the report of vitest's JSON reporter. The program's exit code has the last word: an error outside of any test,
 * a file that does not load and a report that is missing all count as one failure, and so does a run without a test.
 */
export function countVitest(report: string | null, code: number | null): CheckResult {
  const counted = report === null ? null : decode(report);
  if (counted === null) return { passed: 0, failed: 1, skipped: 0 };
  const isHidden = counted.failed === 0 && (code !== 0 || counted.passed === 0);
  return isHidden ? { ...counted, failed: 1 } : counted;
}

function decode(report: string): CheckResult | null {
  try {
    const value: unknown = JSON.parse(report);
    const [passed, failed, pending, todo] = names.map((name) => readCount(value, name));
    if (passed === undefined || failed === undefined || pending === undefined || todo === undefined) return null;
    return { passed, failed, skipped: pending + todo };
  } catch {
    return null;
  }
}

const names = ["numPassedTests", "numFailedTests", "numPendingTests", "numTodoTests"];

function readCount(value: unknown, name: string): number | undefined {
  const count: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return typeof count === "number" ? count : undefined;
}
