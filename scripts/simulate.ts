import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { readScenario } from "./simulate/read-scenario.ts";
import { runScenario } from "./simulate/run-scenario.ts";

// `npm run -s simulate -- FILE` plays a scenario on the real app and writes what came of it as one JSON document.
const [file, more] = process.argv.slice(2);
if (file === undefined || more !== undefined) {
  console.error("Usage: npm run -s simulate -- FILE. docs/simulate.md describes the file.");
  process.exitCode = 1;
} else {
  process.exitCode = await simulate(resolve(process.env["INIT_CWD"] ?? process.cwd(), file));
}

async function simulate(path: string): Promise<number> {
  let json: string;
  try {
    json = await readFile(path, "utf8");
  } catch {
    console.error(`${path} could not be read.`);
    return 1;
  }
  const scenario = readScenario(json);
  if (!scenario.ok) {
    console.error(scenario.error);
    return 1;
  }
  process.stdout.write(`${JSON.stringify(await runScenario(scenario.value), null, 2)}\n`);
  return 0;
}
