import { spawn } from "node:child_process";
import type { StdioOptions } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { killProcessTree } from "#test/support/browsers/kill-process-tree";
import { listProcessTree } from "#test/support/browsers/list-process-tree";

const endsWithinMs = 5_000;

/** What became of a program: its exit code (null when a signal ended it), and what it said when that was asked for. */
export type ProgramEnd = { readonly code: number | null; readonly said: string };

/**
 * Runs a program to its end; never throws. `show` passes its output on, `keep` collects it.
 * When `stop` aborts, it is asked to end, and after 5 s ended with all that it started.
 */
export async function runProgram(
  command: readonly [string, ...string[]],
  options: { readonly output: "show" | "keep"; readonly stop: AbortSignal; readonly env?: NodeJS.ProcessEnv },
): Promise<ProgramEnd> {
  if (options.stop.aborted) return { code: null, said: "" };
  const [program, ...args] = command;
  const stdio: StdioOptions = options.output === "show" ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"];
  // On Windows the tools are .cmd files, which only a shell starts.
  const shell = process.platform === "win32";
  const child = spawn(program, args, { stdio, shell, env: { ...process.env, ...options.env } });
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
