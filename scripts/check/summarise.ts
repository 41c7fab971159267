import type { CheckResult } from "./check-result.ts";

export type CheckLine = CheckResult & { readonly name: string; readonly tookMs: number };

/** The closing table, a line for each check, and under it `N passed, N failed` on a line of its own. */
export function summarise(lines: readonly CheckLine[]): string {
  const rows = lines.map(({ name, passed, failed, skipped, tookMs }) => {
    const seconds = `${(tookMs / 1000).toFixed(1)} s`.padStart(8);
    const extra = skipped > 0 ? `, ${skipped} skipped` : "";
    return `  ${name.padEnd(8)}${seconds}   ${passed} passed, ${failed} failed${extra}`;
  });
  const total = (pick: (line: CheckLine) => number) => lines.reduce((sum, line) => sum + pick(line), 0);
  return [...rows, "", `${total((line) => line.passed)} passed, ${total((line) => line.failed)} failed`].join("\n");
}
