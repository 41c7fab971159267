import type { Surface } from "#domain/catalogue/surface";
import type { Ending } from "#domain/verdict/verdict";

/** A text counts as being written for so long after the last key (design.md, "A humane end"). */
const WRITING_LASTS_MS = 30_000;

export type Doings = {
  /** The last trusted input in an editable, on the page's monotonic clock; null: none. */
  readonly wroteAtMs: number | null;
  readonly textIsEmpty: boolean;
  /** A video with an end of its own plays in view: no loop, no live stream. */
  readonly chosenVideoPlays: boolean;
  /** An element plays live tracks of a camera or microphone, this side's or the other's. */
  readonly callIsLive: boolean;
};

/** What someone would be interrupted in. A call comes first: another person is in it. */
export function happening(doings: Doings, surface: Surface | null, nowMs: number): Ending | null {
  if (doings.callIsLive && surface === "messages") return "call";
  if (doings.wroteAtMs !== null && !doings.textIsEmpty && nowMs - doings.wroteAtMs < WRITING_LASTS_MS) return "text";
  if (doings.chosenVideoPlays && (surface === "watch" || surface === "post")) return "video";
  return null;
}
