import { chooseChecks } from "./check/choose-checks.ts";
import type { Check } from "./check/checks.ts";
import { runCheck } from "./check/run-check.ts";
import { summarise } from "./check/summarise.ts";
import type { CheckLine } from "./check/summarise.ts";
import { listenForStop } from "./common/listen-for-stop.ts";
import type { ProgramOutput } from "./common/run-program.ts";

// `npm test`: every check, all of them even when one fails; those that leave cores idle with those beside them that need no more.
const stop = listenForStop();
const chosen = chooseChecks(process.argv.slice(2));
if (chosen.ok) {
  process.exitCode = await test(chosen.value);
} else {
  console.error(chosen.error);
  process.exitCode = 1;
}

async function test(checks: readonly Check[]): Promise<number> {
  const idles = checks.some(({ leavesIdle }) => leavesIdle === true);
  const lines: Promise<CheckLine>[] = [];
  for (const check of checks) {
    const isBeside = idles && check.fillsIdle === true;
    if (!isBeside) console.log(`\n${check.says}`);
    const line = run(check, isBeside ? "keep" : "show");
    lines.push(line);
    if (!isBeside) await line;
    if (stop.aborted) break;
  }
  const ended = await Promise.all(lines);
  if (stop.aborted) return Number(stop.reason);
  console.log(`\n${summarise(ended)}`);
  return ended.some((line) => line.failed > 0) ? 1 : 0;
}

/** What is kept is said when it has ended, as one piece. */
async function run(check: Check, output: ProgramOutput): Promise<CheckLine> {
  const startedMs = performance.now();
  const { said, ...result } = await runCheck(check, output, stop);
  if (output === "keep") console.log(`\n${check.says}\n${said}`);
  return { ...result, name: check.name, tookMs: performance.now() - startedMs };
}
