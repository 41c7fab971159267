import type { InputWatch } from "./input-watch.ts";
import { isPrerendering } from "../guard/is-prerendering.ts";
import type { Lifetime } from "../guard/lifetime.ts";
import type { MediaWatch } from "./media-watch.ts";
import { presentUntil } from "./presence.ts";
import { createPresenceMeter, type PresenceMeter } from "./presence-meter.ts";

/** Presence is told so often while it lasts (design.md, "Time"). */
const BEAT_EVERY_MS = 10_000;

export type PresenceParts = {
  readonly input: InputWatch;
  readonly media: MediaWatch;
  /** Is the page open and its time counted? */
  readonly isCounted: () => boolean;
  /** Spans are waiting, and the moment to tell them has come. */
  readonly onDue: (why: "beat" | "hidden") => void;
};

export type PresenceWatch = {
  readonly meter: PresenceMeter;
  /** Something may have changed: look at the clock. */
  look(): void;
  isPresent(): boolean;
};

/** Keeps the meter looking: at input and media, every 10 s while someone is there, and when the page goes away. */
export function watchPresence(view: Window, lifetime: Lifetime, parts: PresenceParts): PresenceWatch {
  const { document } = view;
  const meter = createPresenceMeter();
  let isFrozen = false;
  let isArmed = false;
  let toldUntilMs = -1;

  function pageState(): "visible" | "hidden" | "prerendering" | "frozen" {
    if (isFrozen) return "frozen";
    if (isPrerendering(document)) return "prerendering";
    return document.visibilityState;
  }
  function until(): number | null {
    if (!parts.isCounted()) return null;
    const signs = {
      page: pageState(),
      lastInputMs: parts.input.lastInputMs(),
      videoInView: parts.media.videoInView(),
      mediaHeard: parts.media.heard(),
    };
    return presentUntil(signs, view.performance.now());
  }
  function look(): void {
    const untilMs = until();
    meter.look(untilMs, view.performance.now());
    if (untilMs !== null) arm();
  }
  function arm(): void {
    if (isArmed) return;
    isArmed = true;
    view.setTimeout(beat, BEAT_EVERY_MS);
  }
  function beat(): void {
    isArmed = false;
    parts.media.sweep();
    look();
    if (!meter.hasSpans()) return;
    arm();
    parts.onDue("beat");
  }
  // Hiding, freezing and leaving come in a row; what one of them told the next need not.
  function goAway(): void {
    look();
    const { spans, untilMs } = meter.take(view.performance.now());
    if (spans.length === 0 || untilMs === toldUntilMs) return;
    toldUntilMs = untilMs;
    parts.onDue("hidden");
  }
  // Someone brought it to the front: that was a hand, though not in this page.
  function arrive(): void {
    if (document.hasFocus() && pageState() === "visible") parts.input.touch(view.performance.now());
  }

  lifetime.listen(document, "visibilitychange", () => {
    if (document.hidden) goAway();
    else arrive();
  });
  lifetime.listen(document, "freeze", () => {
    isFrozen = true;
    goAway();
  });
  lifetime.listen(document, "resume", () => {
    isFrozen = false;
  });
  // Told when the leave begins, and not only when the page is gone: what a closed tab says last, Firefox does not deliver.
  lifetime.listen(view, "beforeunload pagehide", goAway);
  lifetime.listen(view, "focus", ({ target }) => {
    if (target === view) arrive();
  });
  arrive();
  return { meter, look, isPresent: () => until() !== null };
}
