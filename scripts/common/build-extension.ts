import { join } from "node:path";
import { failure, success } from "#domain/result";
import type { Result } from "#domain/result";
import type { BrowserKind } from "../browsers/browser-kind.ts";
import { runProgram } from "./run-program.ts";

/** Builds the extension as it is shipped and answers its folder; a failure carries the builder's own words. */
export async function buildExtension(kind: BrowserKind, stop: AbortSignal): Promise<Result<string>> {
  const target = kind === "chromium" ? "chrome" : "firefox";
  const end = await runProgram(["wxt", "build", "-b", target], { output: "keep", stop });
  if (end.code !== 0) return failure(`The extension could not be built:\n${end.said.trim()}`);
  return success(join(import.meta.dirname, "../../.output", `${target}-mv3`));
}
