import { findMedia } from "./find-media.ts";
import type { Lifetime } from "./lifetime.ts";

/** A page that was held for no longer than this goes on by itself; what was closed for longer waits for a hand. */
const GOES_ON_WITHIN_MS = 5_000;
/** Media in shadow roots tells nobody that it plays. */
const LOOK_EVERY_MS = 1_000;

export type Still = {
  /** Pauses every media element but those that `mayPlay`, and leaves full screen and picture-in-picture. */
  hold(mayPlay: (element: HTMLMediaElement) => boolean): void;
  /** Lets media play again, and starts again what was paused a moment ago. */
  release(): void;
};

/** Keeps a covered page silent. */
export function createStill(view: Window & typeof globalThis, lifetime: Lifetime): Still {
  const { document } = view;
  const paused = new Set<HTMLMediaElement>();
  let mayPlay: ((element: HTMLMediaElement) => boolean) | null = null;
  let sinceMs = 0;

  function quiet(element: HTMLMediaElement): void {
    if (element.paused || mayPlay === null || mayPlay(element)) return;
    element.pause();
    paused.add(element);
  }
  function quietAll(): void {
    if (mayPlay === null || lifetime.signal.aborted) return;
    findMedia(document).forEach(quiet);
    view.setTimeout(quietAll, LOOK_EVERY_MS);
  }
  const onPlay = ({ target }: Event) => {
    if (target instanceof HTMLMediaElement) quiet(target);
  };

  for (const type of ["play", "playing"]) lifetime.listen(document, type, onPlay);
  return {
    hold(test) {
      const wasHeld = mayPlay !== null;
      mayPlay = test;
      sinceMs = view.performance.now();
      leaveFullScreen(view);
      if (!wasHeld) quietAll();
    },
    release() {
      mayPlay = null;
      const isFresh = view.performance.now() - sinceMs < GOES_ON_WITHIN_MS;
      if (isFresh) for (const element of paused) void element.play().catch(() => undefined);
      paused.clear();
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
