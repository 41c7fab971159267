import { chooseChecks } from "./check/choose-checks.ts";
import type { Check } from "./check/checks.ts";
import { runCheck } from "./check/run-check.ts";
import { summarise } from "./check/summarise.ts";
import type { CheckLine } from "./check/summarise.ts";
import { listenForStop } from "./common/listen-for-stop.ts";

// `npm test`: every check, one after the other, all of them even when one fails.
const stop = listenForStop();
const chosen = chooseChecks(process.argv.slice(2));
if (chosen.ok) {
  process.exitCode = await test(chosen.value);
} else {
  console.error(chosen.error);
  process.exitCode = 1;
}

async function test(checks: readonly Check[]): Promise<number> {
  const lines: CheckLine[] = [];
  for (const check of checks) {
    console.log(`\n${check.says}`);
    const startedMs = performance.now();
    const result = await runCheck(check, stop);
    if (stop.aborted) return Number(stop.reason);
    lines.push({ ...result, name: check.name, tookMs: performance.now() - startedMs });
  }
  console.log(`\n${summarise(lines)}`);
  return lines.some((line) => line.failed > 0) ? 1 : 0;
}
