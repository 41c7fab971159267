import { readdirSync } from "node:fs";
import { readProcess } from "./read-process.ts";

/** A process and all that it started, by their ids, parents first. Reads /proc; where there is none, the one id. */
export function listProcessTree(pid: number): readonly number[] {
  const children = process.platform === "linux" ? readChildren() : new Map<number, number[]>();
  const tree = [pid];
  for (const parent of tree) tree.push(...(children.get(parent) ?? []));
  return tree;
}

function readChildren(): ReadonlyMap<number, readonly number[]> {
  const pids = readdirSync("/proc").map(Number).filter(Number.isInteger);
  return Map.groupBy(pids, (pid) => readProcess(pid)?.parent ?? -1);
}
