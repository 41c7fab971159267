import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../common/run-program.ts";
import type { CheckResult } from "./check-result.ts";
import type { Check } from "./checks.ts";
import { countVitest } from "./count-vitest.ts";
import { failedFiles, withSecondRun } from "./failed-files.ts";
import { provideForBrowsers } from "./provide-for-browsers.ts";

/** Their tests share a browser in a file: one that hung, or was left in a state, fails all that come after it. */
const IN_BROWSERS: ReadonlySet<string> = new Set(["a11y", "e2e", "long"]);
/** Where more files fail than this, it is not chance. */
const ONCE_MORE_AT_MOST = 2;

const reports = join(import.meta.dirname, "../../.output/test");

/** Runs one check, its output passed on as it comes. */
export async function runCheck(check: Check, stop: AbortSignal): Promise<CheckResult> {
  if (check.needsBrowsers === true) {
    const problem = provideForBrowsers();
    if (problem !== null) {
      console.error(problem);
      return { passed: 0, failed: 1, skipped: 0 };
    }
  }
  if ("project" in check) return runVitest(check.project, stop);
  for (const command of check.run) {
    const end = await runProgram(command, { output: "show", stop });
    if (end.code !== 0) return { passed: 0, failed: 1, skipped: 0 };
  }
  return { passed: 1, failed: 0, skipped: 0 };
}

async function runVitest(project: string, stop: AbortSignal): Promise<CheckResult> {
  const { result, report } = await runFiles(project, [], stop);
  const failed = result.failed > 0 ? failedFiles(report) : [];
  const isWorthIt = IN_BROWSERS.has(project) && failed.length > 0 && failed.length <= ONCE_MORE_AT_MOST;
  if (!isWorthIt || stop.aborted) return result;
  const paths = failed.map(({ path }) => path);
  console.log(`\n${result.failed} failed. Once more, in browsers of their own: ${paths.join(", ")}`);
  return withSecondRun(result, failed, (await runFiles(project, paths, stop)).result);
}

async function runFiles(project: string, paths: readonly string[], stop: AbortSignal) {
  await mkdir(reports, { recursive: true });
  const file = join(reports, `${project}.json`);
  // An old report must never speak for a run that died.
  await rm(file, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const end = await runProgram(["vitest", "run", "--project", project, ...reporters, ...paths], {
    output: "show",
    stop,
  });
  const report = await readFile(file, "utf8").catch(() => null);
  return { result: countVitest(report, end.code), report };
}
