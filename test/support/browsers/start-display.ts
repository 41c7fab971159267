import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export type Display = {
  /** To be given to what is started in it. */
  readonly env: { readonly DISPLAY: string };
  close(): Promise<void>;
};

/**
 * Starts a display without a screen (Xvfb) for browsers with windows; Xvfb itself takes a free number and tells it.
 * Throws one sentence where Xvfb is missing.
 */
export async function startDisplay(size = "1280x900"): Promise<Display> {
  const args = ["-displayfd", "3", "-screen", "0", `${size}x24`, "-nolisten", "tcp"];
  const server = spawn("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const ended = new Promise<void>((resolve) => {
    server.once("exit", () => resolve());
    server.once("error", () => resolve());
  });
  const told = server.stdio[3];
  if (told === null || told === undefined || !("read" in told)) throw new Error("Xvfb tells no display number.");
  const number = await Promise.race([once(createInterface({ input: told }), "line"), ended]);
  if (number === undefined) throw new Error("Xvfb could not be started: install the package xvfb.");
  return {
    env: { DISPLAY: `:${String(number[0])}` },
    async close() {
      server.kill("SIGTERM");
      await ended;
    },
  };
}
