import { describe, expect, it } from "vitest";
import { failedFiles, withSecondRun } from "../../../scripts/check/failed-files.ts";

const file = (name: string, status: string, ...tests: string[]) => ({
  name,
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const report = (...files: ReturnType<typeof file>[]) => JSON.stringify({ testResults: files });

describe("the failed files of a run", () => {
  it("are those with a failed test and those that did not load", () => {
    const said = report(
      file("good.ts", "passed", "passed", "passed"),
      file("bad.ts", "failed", "passed", "failed", "skipped", "todo"),
      file("unread.ts", "failed"),
    );
    expect(failedFiles(said)).toEqual([
      { path: "bad.ts", passed: 1, skipped: 2 },
      { path: "unread.ts", passed: 0, skipped: 0 },
    ]);
  });

  it.each([null, "", "{", "{}", '{"testResults":[{"status":"failed"}]}'])("are none that %j can name", (said) => {
    expect(failedFiles(said)).toEqual([]);
  });
});

describe("a second run of the failed files", () => {
  const first = { passed: 20, failed: 2, skipped: 3 };
  const files = [{ path: "bad.ts", passed: 4, skipped: 1 }];

  it("has the word of their tests, and of no others", () => {
    const second = { passed: 6, failed: 0, skipped: 1 };
    expect(withSecondRun(first, files, second)).toEqual({ passed: 22, failed: 0, skipped: 3 });
  });

  it("leaves failed what fails again", () => {
    const second = { passed: 5, failed: 1, skipped: 1 };
    expect(withSecondRun(first, files, second)).toEqual({ passed: 21, failed: 1, skipped: 3 });
  });

  it("leaves failed what died", () => {
    const second = { passed: 0, failed: 1, skipped: 0 };
    expect(withSecondRun(first, files, second)).toEqual({ passed: 16, failed: 1, skipped: 2 });
  });
});
