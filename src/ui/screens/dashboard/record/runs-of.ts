/** A stretch of a day in which something was watched. */
export type Run = { readonly firstQuarter: number; readonly endQuarter: number; readonly seconds: number };

/** Quarters of an hour that follow each other with something in them, as stretches: what a table of a day is made of. */
export function runsOf(quarters: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  quarters.forEach((seconds, quarter) => {
    if (seconds === 0) return;
    const last = runs.at(-1);
    if (last !== undefined && last.endQuarter === quarter)
      runs[runs.length - 1] = { ...last, endQuarter: quarter + 1, seconds: last.seconds + seconds };
    else runs.push({ firstQuarter: quarter, endQuarter: quarter + 1, seconds });
  });
  return runs;
}
