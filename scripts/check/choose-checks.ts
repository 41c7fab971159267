import { parseArgs } from "node:util";
import { failure, success } from "#domain/result";
import type { Result } from "#domain/result";
import { checks } from "./checks.ts";
import type { Check } from "./checks.ts";

/** All checks but those that run by their name alone, or with `--only unit,house` those. A failure is one sentence. */
export function chooseChecks(args: readonly string[]): Result<readonly Check[]> {
  const names = checks.map((check) => check.name);
  const usage = `npm test takes --only with one or more of ${names.join(", ")}, and nothing else.`;
  const only = readOnly(args);
  if (only === null) return failure(usage);
  if (only === undefined) return success(checks.filter(({ onlyByName }) => onlyByName !== true));
  const wanted = only.split(",");
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) return failure(`There is no check "${unknown}": ${usage}`);
  return success(checks.filter((check) => wanted.includes(check.name)));
}

function readOnly(args: readonly string[]): string | undefined | null {
  try {
    return parseArgs({ args: [...args], options: { only: { type: "string" } }, allowPositionals: false }).values.only;
  } catch {
    return null;
  }
}
