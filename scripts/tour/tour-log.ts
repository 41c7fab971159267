/** Tells a tour line by line as it happens, each with the seconds since it began, and keeps what went wrong. */
export type TourLog = {
  tell(line: string): void;
  /** Tells a line that must be so; when it is not, the tour has failed, and goes on. */
  check(isSo: boolean, line: string): void;
  hasFailed(): boolean;
};

/** `nowMs` is monotonic. */
export function openTourLog(nowMs: () => number, write: (line: string) => void): TourLog {
  const startedMs = nowMs();
  let failures = 0;
  const tell = (line: string) => write(`${((nowMs() - startedMs) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  return {
    tell,
    check(isSo, line) {
      if (!isSo) failures += 1;
      tell(isSo ? line : `NOT SO: ${line}`);
    },
    hasFailed: () => failures > 0,
  };
}
