import { useEffect, useState } from "preact/hooks";

const TICK_MS = 1_000;

/** What is left of a wait, ticking down from each new answer. */
export function useCountdown(waitMs: number): number {
  const [leftMs, set] = useState(waitMs);
  useEffect(() => {
    set(waitMs);
    if (waitMs === 0) return;
    const tick = setInterval(() => set((left) => Math.max(0, left - TICK_MS)), TICK_MS);
    return () => clearInterval(tick);
  }, [waitMs]);
  return leftMs;
}
