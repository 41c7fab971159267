import type { Clock } from "../ports.ts";

/** A moment of one run of the background. */
export type Moment = { readonly runId: string; readonly monoMs: number };

export const momentNow = ({ runId, monoMs }: Pick<Clock, "runId" | "monoMs">): Moment => ({ runId, monoMs: monoMs() });

/**
 * What this run lived through since. Of another run's time nobody of us knows, and the wall can be set by anyone; but this run
 * began after it, and all that this run lived is ours to pay.
 */
export const livedSince = (before: Moment, now: Moment): number =>
  before.runId === now.runId ? now.monoMs - before.monoMs : now.monoMs;
