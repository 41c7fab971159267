import { useEffect, useState } from "preact/hooks";
import type { Call } from "#messages/client";

const ASK_MS = 5_000;
const TICK_MS = 1_000;

type Wait = {
  readonly waitMs: number;
  readonly setWait: (waitMs: number) => void;
  /** The database is gone: there is nothing that a PIN could open. */
  readonly isLost: boolean;
};

/**
 * Milliseconds until the PIN may be tried again, ticking down. While it is due the background is asked every 5 s: being
 * asked is what pays the wait, and its answer corrects the one shown.
 */
export function useWait(call: Call): Wait {
  const [waitMs, setWait] = useState(0);
  const [isLost, setLost] = useState(false);
  const isWaiting = waitMs > 0;

  useEffect(() => {
    void call("door/wait", {}).then((reply) => {
      if (!reply.ok) return;
      setWait(reply.value.waitMs);
      setLost(reply.value.isLost === true);
    });
  }, []);

  useEffect(() => {
    if (!isWaiting) return;
    const tick = setInterval(() => setWait((left) => Math.max(0, left - TICK_MS)), TICK_MS);
    const ask = setInterval(() => {
      void call("door/wait", {}).then((reply) => reply.ok && setWait(reply.value.waitMs));
    }, ASK_MS);
    return () => {
      clearInterval(tick);
      clearInterval(ask);
    };
  }, [isWaiting]);

  return { waitMs, setWait, isLost };
}
