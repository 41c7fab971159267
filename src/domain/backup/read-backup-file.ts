import { DecodeError, finite, nullable, oneOf, shapeOf, text, wholeWithin, type Decoder } from "../decode.ts";
import type { Stretch } from "../door/door-record.ts";
import { failure, success, type Result } from "../result.ts";
import { BACKUP_VERSION, MOST_MEGABYTES, MOST_PARTS, type BackupFile } from "./backup-file.ts";
import type { BackupProblem } from "./backup-problem.ts";

const MEGABYTE = 1_000_000;

/** Objects in the open, texts where they are sealed: never both. */
const partsOf =
  (isSealed: boolean): Decoder<readonly unknown[]> =>
  (value, at) => {
    if (!Array.isArray(value) || value.length > MOST_PARTS || value.length < 2)
      throw new DecodeError(`${at}: from 2 to ${MOST_PARTS} parts were expected.`);
    const odd = value.findIndex((part) => (typeof part === "string") !== isSealed);
    if (odd >= 0) throw new DecodeError(`${at}[${odd}]: another kind of part was expected.`);
    return value;
  };

const sealed = nullable(shapeOf<Stretch>({ salt: text, iterations: wholeWithin(1, 10_000_000) }));

/** What a file says on its outside; its parts are read one by one. Never throws: what is wrong is said with its place. */
export function readBackupFile(written: string): Result<BackupFile & { readonly version: number }, BackupProblem> {
  // A letter has a byte at least.
  if (written.length > MOST_MEGABYTES * MEGABYTE) return failure({ kind: "too-large", mostMegabytes: MOST_MEGABYTES });
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return failure({ kind: "unreadable" });
  }
  if (typeof value !== "object" || value === null || !("porchlight" in value) || value.porchlight !== "backup")
    return failure({ kind: "foreign" });
  try {
    const version = wholeWithin(1, 1_000_000)("version" in value ? value.version : undefined, "version");
    if (version > BACKUP_VERSION) return failure({ kind: "newer", version });
    const isSealed = "sealed" in value && value.sealed !== null;
    const { porchlight: _, ...file } = shapeOf({
      porchlight: oneOf("backup"),
      version: oneOf(version),
      madeAtMs: finite,
      sealed,
      content: partsOf(isSealed),
    })(value, "file");
    return success(file);
  } catch (error) {
    return failure({ kind: "damaged", place: placeIn(error) });
  }
}

/** The place that a decoder named, before its colon. */
const placeIn = (error: unknown): string => (error instanceof Error ? (error.message.split(":")[0] ?? "file") : "file");
