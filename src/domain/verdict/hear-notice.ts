import type { Shown } from "./transition.ts";

/** What a tab shows, once its guard said which notice it has. An older one says nothing of the one that stands. */
export function hearNotice(shown: Shown, noticed: number | null): Shown {
  if (shown.state !== "warned" || shown.notice.id !== noticed) return shown;
  return { ...shown, notice: { ...shown.notice, isHeard: true } };
}
