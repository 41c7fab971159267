import { setTimeout as wait } from "node:timers/promises";
import { listProcessTree } from "./list-process-tree.ts";
import { readProcess } from "./read-process.ts";

/** `kill -9` for a process and all that it started; answers when none of them is left. */
export async function killProcessTree(pid: number): Promise<void> {
  const tree = listProcessTree(pid);
  for (const member of tree) kill(member);
  for (const member of tree) {
    while (readProcess(member)?.isZombie === false) await wait(10);
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself in between, which is all that was wanted.
  }
}
