import { parseArgs } from "node:util";
import { failure, success } from "#domain/result";
import type { Result } from "#domain/result";
import type { BrowserKind } from "../browsers/browser-kind.ts";

export type StartOptions = {
  readonly browser: BrowserKind;
  /** True: the real internet instead of the practice network. */
  readonly live: boolean;
  /** Of the practice network; 0 takes any free one. */
  readonly port: number;
};

const usage = "npm start takes --browser chromium or --browser firefox, --live, and --port with a number.";

/** Reads what follows `npm start --`. A failure is one sentence. */
export function readStartOptions(args: readonly string[]): Result<StartOptions> {
  const flags = parse(args);
  if (!flags.ok) return flags;
  const { browser = "chromium", live = false, port } = flags.value;
  if (browser !== "chromium" && browser !== "firefox")
    return failure(`There is no browser "${browser}" here: ${usage}`);
  if (port === undefined) return success({ browser, live, port: 0 });
  if (live) return failure("--port is the practice network's, which --live does without: leave one of the two out.");
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    return failure(`"${port}" is no port: --port takes a number from 1 to 65535.`);
  }
  return success({ browser, live, port: Number(port) });
}

type Flags = {
  readonly browser?: string | undefined;
  readonly live?: boolean | undefined;
  readonly port?: string | undefined;
};

function parse(args: readonly string[]): Result<Flags> {
  try {
    const options = { browser: { type: "string" }, live: { type: "boolean" }, port: { type: "string" } } as const;
    return success(parseArgs({ args: [...args], options, allowPositionals: false }).values);
  } catch (error) {
    const problem = error instanceof Error ? (error.message.split(/\.(?:\s|$)/)[0] ?? "") : "";
    return failure(`${problem}: ${usage}`);
  }
}
