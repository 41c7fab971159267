import type { PageWords } from "#domain/verdict/guard-order";
import type { Ending } from "#domain/verdict/verdict";
import { editableOf, wordsIn } from "./editable.ts";
import type { InputWatch } from "../presence/input-watch.ts";
import type { MediaWatch } from "../presence/media-watch.ts";

/** A chosen video that rests for longer than this has ended (screens.md: "its end"). */
const PAUSE_ENDS_MS = 10_000;
/** A player's keys that neither leave the video nor begin another. */
const PLAYER_KEYS: readonly string[] = [" ", "k", "m", "ArrowUp", "ArrowDown"];

/** One way of finishing: what stays, what may be done with it, and when it is over. */
export type EndingPlan = {
  /** The one thing that is not covered; null covers nothing. */
  readonly keeps: Element | null;
  readonly mayPlay: (element: HTMLMediaElement) => boolean;
  /** Of what happens outside our own pill. */
  readonly allows: (event: Event) => boolean;
  readonly isOver: (nowMs: number) => boolean;
  readonly buttons: readonly ("copy" | "done" | "stop")[];
};

export type EndingButton = keyof Pick<PageWords, "copy" | "done" | "stop">;

/** What `kind` of ending leaves standing; null where there is nothing left to finish. */
export function planEnding(
  kind: Ending,
  input: InputWatch,
  media: MediaWatch,
  composerOf: (editable: HTMLElement) => HTMLElement,
): EndingPlan | null {
  if (kind === "call") return media.callIsLive() ? finishCall(media) : null;
  if (kind === "video") return finishVideo(largestOf(media.chosenVideos()));
  const editable = input.writing()?.editable ?? null;
  return editable === null || wordsIn(editable) === "" ? null : finishText(editable, composerOf(editable));
}

function finishText(editable: HTMLElement, composer: HTMLElement): EndingPlan {
  return {
    keeps: composer,
    mayPlay: () => false,
    // A link inside a composer leads away from it.
    allows: (event) => isWithin(event, composer) && !isOnLink(event),
    // Sent or emptied, it is over: a new text cannot be begun.
    isOver: () => !editable.isConnected || wordsIn(editable) === "",
    buttons: ["copy", "done"],
  };
}

function largestOf(videos: readonly HTMLVideoElement[]): HTMLVideoElement | null {
  const area = (video: HTMLVideoElement) => video.clientWidth * video.clientHeight;
  return videos.toSorted((a, b) => area(b) - area(a))[0] ?? null;
}

function finishVideo(video: HTMLVideoElement | null): EndingPlan | null {
  if (video === null) return null;
  const source = video.currentSrc;
  let restsSinceMs: number | null = null;
  return {
    keeps: video,
    mayPlay: (element) => element === video,
    allows(event) {
      if (event instanceof KeyboardEvent) return PLAYER_KEYS.includes(event.key);
      return !isOnLink(event) && isOver(event, video);
    },
    isOver(nowMs) {
      if (!video.isConnected || video.ended || video.currentSrc !== source) return true;
      restsSinceMs = video.paused ? (restsSinceMs ?? nowMs) : null;
      return restsSinceMs !== null && nowMs - restsSinceMs > PAUSE_ENDS_MS;
    },
    buttons: ["stop"],
  };
}

function finishCall(media: MediaWatch): EndingPlan {
  return {
    keeps: null,
    mayPlay: ({ srcObject }) => srcObject !== null,
    // The call is left alone; words are not begun in it.
    allows: (event) => editableOf(event) === null,
    isOver: () => !media.callIsLive(),
    buttons: [],
  };
}

function isWithin(event: Event, element: Element): boolean {
  return event.composedPath().includes(element);
}

function isOnLink(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches("a[href]"));
}

// A player's controls lie over its video and not in it, so the place of the pointer decides.
function isOver(event: Event, element: Element): boolean {
  if (!(event instanceof MouseEvent)) return isWithin(event, element);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
}
