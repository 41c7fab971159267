import { readFileSync } from "node:fs";

/** What /proc says of a process: its parent, and whether it is dead and only waits to be collected. Null when it is gone. */
export function readProcess(pid: number): { readonly parent: number; readonly isZombie: boolean } | null {
  try {
    // The name before it is in brackets and may hold anything; after the last one come the state and the parent.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { parent: Number(parent), isZombie: state === "Z" };
  } catch {
    return null;
  }
}
