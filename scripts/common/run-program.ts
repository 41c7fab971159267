import { spawn } from "node:child_process";
import type { StdioOptions } from "node:child_process";
import { constants, setPriority } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { killProcessTree } from "#test/support/browsers/kill-process-tree";
import { listProcessTree } from "#test/support/browsers/list-process-tree";

const endsWithinMs = 5_000;

/** `show` passes what a program says on, `keep` collects it. */
export type ProgramOutput = "show" | "keep";

/** What became of a program: its exit code (null when a signal ended it), and what it said when that was asked for. */
export type ProgramEnd = { readonly code: number | null; readonly said: string };

/**
 * Runs a program to its end; never throws. When `stop` aborts, it is asked to end, and after 5 s ended with all that it
 * started. One that `yields` gets, with all that it starts, the cores that nobody else wants.
 */
export async function runProgram(
  command: readonly [string, ...string[]],
  options: {
    readonly output: ProgramOutput;
    readonly stop: AbortSignal;
    readonly env?: NodeJS.ProcessEnv;
    readonly yields?: boolean;
  },
): Promise<ProgramEnd> {
  if (options.stop.aborted) return { code: null, said: "" };
  const [program, ...args] = command;
  const stdio: StdioOptions = options.output === "show" ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"];
  // On Windows the tools are .cmd files, which only a shell starts.
  const shell = process.platform === "win32";
  const child = spawn(program, args, { stdio, shell, env: { ...process.env, ...options.env } });
  if (options.yields === true && child.pid !== undefined) yieldCores(child.pid);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => said.push(String(text)));
  const end = async () => {
    if (child.pid === undefined) return;
    const family = listProcessTree(child.pid);
    child.kill("SIGTERM");
    await wait(endsWithinMs, undefined, { ref: false });
    for (const pid of family) await killProcessTree(pid);
  };
  const ask = () => void end();
  options.stop.addEventListener("abort", ask, { once: true });
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", (error) => {
      said.push(error.message);
      if (options.output === "show") console.error(error.message);
      resolve(null);
    });
    child.once("close", resolve);
  });
  options.stop.removeEventListener("abort", ask);
  return { code, said: said.join("") };
}

/** Before it starts anything: what it starts later is as low. One that has ended already has no cores to yield. */
function yieldCores(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // Nothing hangs on it.
  }
}
