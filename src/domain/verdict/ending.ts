import type { Surface } from "../catalogue/surface.ts";
import { runsOut } from "./runs-out.ts";
import type { BlockReason, Ending } from "./verdict.ts";

/** At most so long (screens.md, "The end"): a message 90 s, the player 3 min, a call 20 min. */
const AT_MOST_MS: Readonly<Record<Ending, number>> = { text: 90_000, video: 180_000, call: 1_200_000 };
/** How long before the same kind may be finished again: a text once an hour, a video once per end of budget, which is once a day. */
const ONCE_IN_MS: Readonly<Record<Ending, number>> = { text: 3_600_000, video: 86_400_000, call: 1_200_000 };

/** A kind of ending that was given, and when. */
export type EndingGiven = { readonly kind: Ending; readonly atMs: number };

/**
 * Until when someone may finish what they are doing when a page closes under them, or null: then it closes at once.
 * The witness of `happening` is the page's guard, which can lie; what a lie gains is bounded here.
 */
export function mayFinish(
  happening: Ending | null,
  surface: Surface,
  reason: BlockReason,
  given: readonly EndingGiven[],
  nowMs: number,
): { readonly kind: Ending; readonly reason: BlockReason; readonly untilMs: number } | null {
  if (happening === null || !runsOut(reason) || !fits(happening, surface)) return null;
  const last = given.filter(({ kind }) => kind === happening).map(({ atMs }) => atMs);
  if (last.some((atMs) => nowMs - atMs < ONCE_IN_MS[happening])) return null;
  return { kind: happening, reason, untilMs: nowMs + AT_MOST_MS[happening] };
}

function fits(happening: Ending, surface: Surface): boolean {
  if (happening === "call") return surface === "messages";
  if (happening === "video") return surface === "watch" || surface === "post";
  // A text may be under way anywhere, a comment under a post in the feed among them: its composer alone stays.
  return true;
}
