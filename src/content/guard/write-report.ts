import type { AgoSpan, GuardReport } from "#domain/verdict/guard-report";
import { wordsIn } from "../ending/editable.ts";
import type { EndingRun } from "../ending/ending.ts";
import { happening } from "../presence/happening.ts";
import type { InputWatch } from "../presence/input-watch.ts";
import { isPrerendering } from "./is-prerendering.ts";
import type { MediaWatch } from "../presence/media-watch.ts";
import type { PageSurfaces } from "../surfaces/page-surfaces.ts";

export type ReportSources = {
  readonly input: InputWatch;
  readonly media: MediaWatch;
  readonly surfaces: PageSurfaces;
  readonly ending: Pick<EndingRun, "running">;
  readonly noticed: number | null;
};

/** What the guard has seen up to now; of what was written it says only that something was. */
export function writeReport(
  view: Window,
  { input, media, surfaces, ending, noticed }: ReportSources,
  spans: readonly AgoSpan[],
  why: GuardReport["why"],
): GuardReport {
  const writing = input.writing();
  const doings = {
    wroteAtMs: writing?.editable.isConnected === true ? writing.atMs : null,
    textIsEmpty: writing === null || wordsIn(writing.editable) === "",
    chosenVideoPlays: media.chosenVideos().length > 0,
    callIsLive: media.callIsLive(),
  };
  return {
    spans,
    shows: surfaces.shows(),
    visible: !view.document.hidden && !isPrerendering(view.document),
    // What is being finished is happening until it is over, through a pause for thought as well.
    happening: ending.running() ?? happening(doings, surfaces.own(), view.performance.now()),
    noticed,
    why,
  };
}
