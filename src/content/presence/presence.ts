/** Someone is counted for so long after their last trusted input in the page (design.md, "Time"). */
export const INPUT_LASTS_MS = 60_000;

/** What one page knows of whether someone is there. Instants are milliseconds on the page's monotonic clock. */
export type PresenceSigns = {
  readonly page: "visible" | "hidden" | "prerendering" | "frozen";
  /** The last trusted input, or the moment at which the page came to the front under the focus; null: none yet. */
  readonly lastInputMs: number | null;
  /** A video plays in view, muted or not. */
  readonly videoInView: boolean;
  /** A media element plays unmuted, or in picture-in-picture, wherever it is. */
  readonly mediaHeard: boolean;
};

/**
 * Until when someone is present if nothing more happens: an instant, `Infinity` while media plays, or null when nobody is.
 *
 * This is the guard's half of the table in design.md. The other half, "its window has the focus, it is the active tab and
 * the system is not idle", is the background's: a page cannot see idleness, so focus alone counts nothing here, or an
 * empty chair before an open feed would be counted until the screen locks.
 */
export function presentUntil(signs: PresenceSigns, nowMs: number): number | null {
  if (signs.page === "prerendering" || signs.page === "frozen") return null;
  if (signs.mediaHeard) return Number.POSITIVE_INFINITY;
  if (signs.page === "hidden") return null;
  if (signs.videoInView) return Number.POSITIVE_INFINITY;
  if (signs.lastInputMs === null) return null;
  const untilMs = signs.lastInputMs + INPUT_LASTS_MS;
  return nowMs < untilMs ? untilMs : null;
}
