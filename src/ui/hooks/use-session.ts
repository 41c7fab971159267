import { useEffect, useRef, useState } from "preact/hooks";
import type { Call } from "#messages/client";

/** Input is told to the background at most so often: it keeps the session open for five minutes more. */
const TOUCH_EVERY_MS = 15_000;
const TICK_MS = 1_000;
const INPUTS = ["pointerdown", "keydown", "input", "wheel"] as const;

type Options = { readonly call: Call; readonly token: string; readonly leftMs: number; readonly onOver: () => void };

/** The open session as a page sees it: what is left of it, prolonged by input, told when the page goes. */
export function useSession({ call, token, leftMs, onOver }: Options): number {
  const [endsAt, setEndsAt] = useState(() => performance.now() + leftMs);
  const [now, setNow] = useState(() => performance.now());
  const touchedAt = useRef(performance.now());

  useEffect(() => {
    // A door that was opened again after it had shut. Seen from the same instant, so that five minutes do not read 5:01.
    const openedAt = performance.now();
    setNow(openedAt);
    setEndsAt(openedAt + leftMs);
    const life = new AbortController();
    const { signal } = life;
    const touch = () => {
      if (performance.now() - touchedAt.current < TOUCH_EVERY_MS) return;
      touchedAt.current = performance.now();
      void call("door/touch", { token, leaving: false }).then((reply) => {
        if (reply.ok && !signal.aborted) setEndsAt(performance.now() + reply.value.leftMs);
      });
    };
    for (const input of INPUTS) addEventListener(input, touch, { signal, capture: true, passive: true });
    addEventListener("pagehide", () => void call("door/touch", { token, leaving: true }), { signal });
    const tick = setInterval(() => setNow(performance.now()), TICK_MS);
    signal.addEventListener("abort", () => clearInterval(tick));
    return () => life.abort();
  }, [token]);

  const left = Math.max(0, endsAt - now);
  useEffect(() => {
    if (left === 0) onOver();
  }, [left === 0]);
  return left;
}
