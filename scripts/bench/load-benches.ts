import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Bench } from "#test/bench/bench";

const folder = join(import.meta.dirname, "../../test/bench");

/** The benches of test/bench, by name. Throws where a file exports none. */
export async function loadBenches(): Promise<readonly Bench[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".bench.ts"));
  return Promise.all(files.toSorted().map(load));
}

async function load(file: string): Promise<Bench> {
  const module: unknown = await import(join(folder, file));
  const bench: unknown = typeof module === "object" && module !== null && "bench" in module ? module.bench : null;
  if (!isBench(bench)) throw new Error(`test/bench/${file} exports no bench.`);
  return bench;
}

function isBench(value: unknown): value is Bench {
  return typeof value === "object" && value !== null && "name" in value && "run" in value;
}
