import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { createHand, type Hand } from "./create-hand.ts";

export type Display = {
  /** To be given to every program that shall stand on it. */
  readonly env: Readonly<Record<string, string>>;
  readonly hand: Hand;
  /** Shows a window of another program than the browser, at a place on the display. */
  openMessage(title: string, place: { readonly x: number; readonly y: number }): void;
  close(): Promise<void>;
};

/**
 * Starts a display of its own, without a screen but with a manager of windows: focus, idleness and windows side by side
 * are there what they are to a person. What `provideDisplay` provides has to be there. All of it ends with `close`.
 */
export async function startDisplay(): Promise<Display> {
  const folder = await mkdtemp(join(tmpdir(), "porchlight-display-"));
  // Dies with us, however we end, and takes every program on it along.
  const withUs = ["--pdeathsig", "KILL", "Xvfb"];
  // A saver that came by itself after ten minutes would be a locked screen to Chromium.
  const screen = ["-screen", "0", "1600x900x24", "-s", "0"];
  const server = spawn("setpriv", [...withUs, "-displayfd", "3", ...screen, "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  // Titles of windows are matched as text of this character set, which is not everywhere the one that is set.
  const env = { DISPLAY: `:${await readNumber(server)}`, LC_ALL: "C.UTF-8" };
  const settings = join(folder, "jwmrc");
  // Bare windows with a frame, which come to the front and have the keyboard when they are clicked.
  await writeFile(settings, "<JWM><FocusModel>click</FocusModel></JWM>");
  const programs: ChildProcess[] = [server];
  const start = (program: string, args: readonly string[]): void => {
    programs.push(spawn(program, args, { env: { ...process.env, ...env }, stdio: "ignore" }));
  };
  start("jwm", ["-f", settings]);
  return {
    env,
    hand: createHand(env),
    openMessage: (title, { x, y }) =>
      start("xmessage", ["-title", title, "-geometry", `400x200+${x}+${y}`, "Nothing to do with any page."]),
    async close() {
      for (const program of programs.toReversed()) await end(program);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, "exit");
  program.kill("SIGKILL");
  await ended;
}

/** The server takes the first free number, and tells it when it is ready. */
async function readNumber(server: ChildProcess): Promise<string> {
  const [told] = (await once(server.stdio[3] as Readable, "data")) as [Buffer];
  return told.toString().trim();
}
