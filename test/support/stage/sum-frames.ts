/** What lay on top in the middle of a frame, in painted frames: ours, something else, and what that was first. */
export type FrameSums = { ours: number; others: number; first: string };

/**
 * To be run in a page before it makes frames of practice pages asked for with `?sampled`, each of which tells what lies on
 * top in it. Keeps the sums by the name of the hostile script as `window.sums`, since a frame that leaves takes its own
 * with it.
 */
export function sumFrames(): void {
  const sums: Record<string, FrameSums> = {};
  Object.assign(window, { sums });
  window.addEventListener("message", ({ data }: MessageEvent<{ name: string; isOurs: boolean; what: string }>) => {
    const sum = (sums[data.name] ??= { ours: 0, others: 0, first: "" });
    if (data.isOurs) sum.ours += 1;
    else sum.others += 1;
    if (!data.isOurs && sum.first === "") sum.first = data.what;
  });
}
