import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";

export type FirefoxProcess = { readonly process: ChildProcess; readonly pid: number; readonly endpoint: string };

const startsWithinMs = 60_000;

/** Starts Firefox with its remote agent on a free port and answers where it listens. */
export async function startFirefox(
  executablePath: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<FirefoxProcess> {
  const child = spawn(executablePath, ["--remote-debugging-port=0", "--no-remote", ...args], {
    env: { ...env, MOZ_CRASHREPORTER_DISABLE: "1" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), startsWithinMs);
  const endpoint = await readEndpoint(child);
  clearTimeout(timer);
  if (endpoint === null || child.pid === undefined) throw new Error("Firefox ended while it started.");
  child.stderr.resume();
  return { process: child, pid: child.pid, endpoint };
}

async function readEndpoint(child: ChildProcess): Promise<string | null> {
  if (child.stderr === null) return null;
  child.on("error", () => undefined);
  const lines = createInterface({ input: child.stderr });
  for await (const line of lines) {
    const endpoint = /^WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
    if (endpoint !== undefined) return endpoint;
  }
  return null;
}
