import type { Surface } from "../catalogue/surface.ts";
import type { Ending } from "./verdict.ts";

/** Someone was present from `startAgoMs` to `endAgoMs` before this message, on the page's monotonic clock. */
export type AgoSpan = { readonly startAgoMs: number; readonly endAgoMs: number };

/** What the guard saw in its page. An untrusted witness: it may add seconds and strictness, never take either away. */
export type GuardReport = {
  readonly spans: readonly AgoSpan[];
  /** The surface that the page shows, where a witness of the site file found one; else null. */
  readonly shows: Surface | null;
  readonly visible: boolean;
  /** What someone would be interrupted in: a text within 30 s of input, a chosen video playing, a call. */
  readonly happening: Ending | null;
  /** The last notice that it has for its page, by its number; null before the first. */
  readonly noticed: number | null;
  /** Why it speaks. `hidden`: it goes out of sight, or away. `removed`: the curtain was torn down. `stop`: "I'm done" or "Stop now" was tapped. */
  readonly why: "hello" | "beat" | "hidden" | "moved" | "asked" | "expired" | "removed" | "stop";
};
