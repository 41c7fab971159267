import { describeMeasurements } from "./bench/describe-measurements.ts";
import { loadBenches } from "./bench/load-benches.ts";
import { listenForStop } from "./common/listen-for-stop.ts";
import type { Measurement } from "#test/bench/bench";

// `npm run bench`: every figure with its aim. `npm run bench -- classify decide` runs those alone.
const stop = listenForStop();
const wanted = process.argv.slice(2);
const benches = await loadBenches();
const names = benches.map((bench) => bench.name);
const unknown = wanted.find((name) => !names.includes(name));
if (unknown === undefined) {
  process.exitCode = await measure();
} else {
  console.error(`There is no bench "${unknown}": there are ${names.join(", ")}.`);
  process.exitCode = 1;
}

/** A missed aim is told, not failed; a bench that could not run is a failure. */
async function measure(): Promise<number> {
  const measurements: Measurement[] = [];
  let code = 0;
  for (const bench of benches.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    if (stop.aborted) return Number(stop.reason);
    console.error(`Measuring ${bench.name}.`);
    try {
      measurements.push(...(await bench.run(stop)));
    } catch (error) {
      console.error(`${bench.name} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
      code = 1;
    }
  }
  if (measurements.length > 0) console.log(describeMeasurements(measurements));
  return code;
}
