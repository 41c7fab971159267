import { findMedia } from "./find-media.ts";
import type { Lifetime } from "../guard/lifetime.ts";

/** A quarter of a video must be in view: an edge of a clip beside what is read is not being watched. */
const IN_VIEW_SHARE = 0.25;
/** A clip that plays says so four times a second, and several may play at once. */
const LOOK_EVERY_MS = 1_000;
const CHANGES = "play playing pause ended emptied volumechange leavepictureinpicture";

/** What plays in this page. Every answer is read from the elements at that moment. */
export type MediaWatch = {
  videoInView(): boolean;
  heard(): boolean;
  callIsLive(): boolean;
  /** The videos with an end of their own that play in view. */
  chosenVideos(): readonly HTMLVideoElement[];
  /** Takes in elements that no event told of. */
  sweep(): void;
};

/** Media events do not bubble but are captured; whether a video is in view, the browser tells without a layout of ours. */
export function watchMedia(view: Window & typeof globalThis, lifetime: Lifetime, onChange: () => void): MediaWatch {
  const { document } = view;
  const elements = new Set<HTMLMediaElement>();
  const inView = new WeakSet<Element>();
  // Made with the first video: most pages start without one.
  let observer: IntersectionObserver | null = null;
  let lookedAtMs = 0;

  function onSeen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, intersectionRatio } of entries) {
      if (intersectionRatio >= IN_VIEW_SHARE) inView.add(target);
      else inView.delete(target);
    }
    onChange();
  }
  function add(element: HTMLMediaElement): void {
    if (elements.has(element)) return;
    elements.add(element);
    if (!(element instanceof HTMLVideoElement)) return;
    observer ??= new view.IntersectionObserver(onSeen, { threshold: [0, IN_VIEW_SHARE] });
    observer.observe(element);
  }
  function onMedia({ target, type, timeStamp }: Event): void {
    if (!(target instanceof HTMLMediaElement)) return;
    add(target);
    if (type === "timeupdate" && timeStamp - lookedAtMs < LOOK_EVERY_MS) return;
    lookedAtMs = timeStamp;
    onChange();
  }
  function playing(): readonly HTMLMediaElement[] {
    for (const element of elements) if (!element.isConnected && element.paused) forget(element);
    return [...elements].filter((element) => !element.paused && !element.ended && element.readyState > 1);
  }
  function forget(element: HTMLMediaElement): void {
    elements.delete(element);
    observer?.unobserve(element);
  }
  const isSeen = (element: HTMLMediaElement): element is HTMLVideoElement => inView.has(element);
  const isHeard = (element: HTMLMediaElement) =>
    (!element.muted && element.volume > 0) || document.pictureInPictureElement === element;

  lifetime.listen(document, CHANGES, onMedia);
  // Playing media keeps looking at the clock, also where a hidden page's timers are held back.
  lifetime.listen(document, "timeupdate", onMedia);
  return {
    videoInView: () => playing().some(isSeen),
    heard: () => playing().some(isHeard),
    callIsLive: () => playing().some((element) => hasLiveTrack(element.srcObject)),
    chosenVideos: () => playing().filter(isSeen).filter(hasAnEnd),
    sweep: () => findMedia(document).forEach(add),
  };
}

function hasLiveTrack(source: MediaProvider | null): boolean {
  return source !== null && "getTracks" in source && source.getTracks().some(({ readyState }) => readyState === "live");
}

function hasAnEnd({ loop, duration, srcObject }: HTMLMediaElement): boolean {
  return !loop && Number.isFinite(duration) && srcObject === null;
}
