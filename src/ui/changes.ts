const CHANGED = "household-changed";
/** One deed writes several things; what is drawn from them is asked for once. */
const SETTLES_MS = 50;

/** Tells the screens of this page that somebody changed something, here or in another page. */
export const tellChanged = (): void => void dispatchEvent(new Event(CHANGED));

/** Calls `heard` soon after each change, until the signal ends. */
export function hearChanges(heard: () => void, signal: AbortSignal): void {
  let due: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    due ??= setTimeout(() => {
      due = undefined;
      heard();
    }, SETTLES_MS);
  };
  addEventListener(CHANGED, soon, { signal });
  signal.addEventListener("abort", () => clearTimeout(due));
}
