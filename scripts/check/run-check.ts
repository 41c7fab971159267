import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../common/run-program.ts";
import type { CheckResult } from "./check-result.ts";
import type { Check } from "./checks.ts";
import { countVitest } from "./count-vitest.ts";
import { provideForBrowsers } from "./provide-for-browsers.ts";

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
  await mkdir(reports, { recursive: true });
  const report = join(reports, `${project}.json`);
  // An old report must never speak for a run that died.
  await rm(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const end = await runProgram(["vitest", "run", "--project", project, ...reporters], { output: "show", stop });
  return countVitest(await readFile(report, "utf8").catch(() => null), end.code);
}
