import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { killProcessTree } from "./kill-process-tree.ts";
import { listProcessTree } from "./list-process-tree.ts";
import { readProcess } from "./read-process.ts";

describe.runIf(process.platform === "linux")("a family of processes", () => {
  it("is found down to the grandchildren, and killed to the last", async () => {
    const parent = spawn("sh", ["-c", "sh -c 'sleep 60 & echo started; wait' & wait"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    await once(parent.stdout, "data");
    const tree = listProcessTree(parent.pid ?? 0);
    expect(tree).toHaveLength(3);
    await killProcessTree(parent.pid ?? 0);
    expect(tree.filter((pid) => readProcess(pid)?.isZombie === false)).toEqual([]);
  });

  it("that is gone already is no failure", async () => {
    const child = spawn("true");
    await once(child, "exit");
    await expect(killProcessTree(child.pid ?? 0)).resolves.toBeUndefined();
  });
});
