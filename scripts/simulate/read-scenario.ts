import { DecodeError } from "#domain/decode";
import { failure, success, type Result } from "#domain/result";
import { decodeScenario } from "./decode-scenario.ts";
import type { Scenario } from "./scenario.ts";

/** Reads the text of a scenario file; the error is one sentence that begins with its place in the file. */
export function readScenario(json: string): Result<Scenario> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    return failure(`The file is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    return success(decodeScenario(value, ""));
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof TypeError)) throw error;
    return failure(error.message.replace(/^\.|^(?=: )/, (found) => (found === "." ? "" : "The scenario")));
  }
}
