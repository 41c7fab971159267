import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { runProgram, type ProgramOutput } from "../common/run-program.ts";
import type { CheckResult } from "./check-result.ts";
import type { Check } from "./checks.ts";
import { countVitest } from "./count-vitest.ts";
import { failedFiles, withSecondRun } from "./failed-files.ts";
import { provideForBrowsers } from "./provide-for-browsers.ts";

/** Their tests share a browser in a file: one that hung, or was left in a state, fails all that come after it. */
const IN_BROWSERS: ReadonlySet<string> = new Set(["a11y", "e2e", "long"]);
/** Where more files fail than this, it is not chance. */
const ONCE_MORE_AT_MOST = 4;

const reports = join(import.meta.dirname, "../../.output/test");

/** What a check came to and, where that was kept, what it said. */
type Ran = CheckResult & { readonly said: string };

/** Runs one check; what it says is shown as it comes, or kept, and then it has the cores that nobody else wants. */
export async function runCheck(check: Check, output: ProgramOutput, stop: AbortSignal): Promise<Ran> {
  const given = { output, stop, yields: output === "keep" };
  if (check.needsBrowsers === true) {
    const problem = provideForBrowsers();
    if (problem !== null) {
      console.error(problem);
      return { passed: 0, failed: 1, skipped: 0, said: "" };
    }
  }
  if ("project" in check) return runVitest(check.project, given);
  let said = "";
  for (const command of check.run) {
    const end = await runProgram(command, given);
    said += end.said;
    if (end.code !== 0) return { passed: 0, failed: 1, skipped: 0, said };
  }
  return { passed: 1, failed: 0, skipped: 0, said };
}

type Given = Parameters<typeof runProgram>[1];

async function runVitest(project: string, given: Given): Promise<Ran> {
  const { result, report, said } = await runFiles(project, [], given);
  const failed = result.failed > 0 ? failedFiles(report) : [];
  const isWorthIt = IN_BROWSERS.has(project) && failed.length > 0 && failed.length <= ONCE_MORE_AT_MOST;
  if (!isWorthIt || given.stop.aborted) return { ...result, said };
  const paths = failed.map(({ path }) => path);
  console.log(`\n${result.failed} failed. Once more, in browsers of their own: ${paths.join(", ")}`);
  const again = await runFiles(project, paths, given);
  return { ...withSecondRun(result, failed, again.result), said: said + again.said };
}

async function runFiles(project: string, paths: readonly string[], given: Given) {
  await mkdir(reports, { recursive: true });
  const file = join(reports, `${project}.json`);
  // An old report must never speak for a run that died.
  await rm(file, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const end = await runProgram(["vitest", "run", "--project", project, ...reporters, ...paths], given);
  const report = await readFile(file, "utf8").catch(() => null);
  return { result: countVitest(report, end.code), report, said: end.said };
}
