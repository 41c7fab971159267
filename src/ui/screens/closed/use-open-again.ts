import { useEffect } from "preact/hooks";
import type { ClosedView } from "#domain/report/views";
import type { Call } from "#messages/client";

/** A little after the instant itself, so that the background's clock has surely passed it. */
const AFTER_MS = 500;
/** Timers hold no more than 31 bits of milliseconds; by then the page has been looked at again. */
const MOST_MS = 2_147_483_000;

/** Asks again when the reason's time has passed, and leads the tab on by itself once the page is open. It polls nothing. */
export function useOpenAgain(call: Call, view: ClosedView | null, refresh: () => void): void {
  const untilMs = view?.untilMs ?? null;
  useEffect(() => {
    if (view === null || untilMs === null) return;
    const timer = setTimeout(refresh, Math.min(MOST_MS, Math.max(0, untilMs - view.nowMs) + AFTER_MS));
    return () => clearTimeout(timer);
  }, [untilMs, view?.nowMs]);

  useEffect(() => {
    if (view?.openAgain === true) void call("closed/carry-on", {});
  }, [view?.openAgain]);
}
