import { findMedia } from "../presence/find-media.ts";
import type { Lifetime } from "../guard/lifetime.ts";

/** A page that was held for no longer than this goes on by itself; what was closed for longer waits for a hand. */
const GOES_ON_WITHIN_MS = 5_000;
/** Media in shadow roots tells nobody that it plays. */
const LOOK_EVERY_MS = 1_000;

/** May this element play on? */
export type MayPlay = (element: HTMLMediaElement) => boolean;

export type Still = {
  /**
   * Pauses every media element but those that may play, and leaves full screen and picture-in-picture. A later call takes
   * the place of this one. Answers how to let go, which starts again what was paused a moment ago.
   */
  hold(mayPlay: MayPlay): () => void;
};

/** Keeps a covered page silent. */
export function createStill(view: Window & typeof globalThis, lifetime: Lifetime): Still {
  const { document } = view;
  const paused = new Set<HTMLMediaElement>();
  let current: MayPlay | null = null;

  function quiet(element: HTMLMediaElement): void {
    if (element.paused || current === null || current(element)) return;
    element.pause();
    paused.add(element);
  }
  function quietAll(mayPlay: MayPlay): void {
    if (current !== mayPlay) return;
    findMedia(document).forEach(quiet);
    view.setTimeout(() => quietAll(mayPlay), LOOK_EVERY_MS);
  }
  const onPlay = ({ target }: Event) => {
    if (target instanceof HTMLMediaElement) quiet(target);
  };

  lifetime.listen(document, "play playing", onPlay);
  return {
    hold(mayPlay) {
      const sinceMs = view.performance.now();
      // A function of its own, so that two holds with the same test are two.
      const mine: MayPlay = (element) => mayPlay(element);
      current = mine;
      leaveFullScreen(view);
      quietAll(mine);
      return () => {
        if (current !== mine) return;
        current = null;
        const isFresh = view.performance.now() - sinceMs < GOES_ON_WITHIN_MS;
        if (isFresh) for (const element of paused) void element.play().catch(() => undefined);
        paused.clear();
      };
    },
  };
}

function leaveFullScreen(view: Window): void {
  const { document } = view;
  const ignore = () => undefined;
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(ignore);
  if (document.pictureInPictureElement) void document.exitPictureInPicture().catch(ignore);
  if ("documentPictureInPicture" in view) {
    const { documentPictureInPicture } = view as { documentPictureInPicture: { readonly window: Window | null } };
    documentPictureInPicture.window?.close();
  }
}
