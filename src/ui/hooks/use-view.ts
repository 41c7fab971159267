import { useCallback, useEffect, useState } from "preact/hooks";
import type { Reply } from "#messages/protocol";
import { hearChanges } from "../changes.ts";

type Options = {
  /** How often to ask again while the page is seen; null asks only when it comes into view, and when something was changed. */
  readonly everyMs: number | null;
};

export type Loaded<T> = {
  /** Null until the first answer. */
  readonly view: T | null;
  readonly failed: boolean;
  readonly refresh: () => void;
  readonly set: (view: T) => void;
};

/** Asks the background for what a screen is drawn from: at once, on every return to the page, after every change elsewhere, and every `everyMs`. */
export function useView<T>(load: () => Promise<Reply<T>>, { everyMs }: Options): Loaded<T> {
  const [view, set] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const [asked, ask] = useState(0);
  const refresh = useCallback(() => ask((count) => count + 1), []);

  useEffect(() => {
    const life = new AbortController();
    void load().then((reply) => {
      if (life.signal.aborted) return;
      setFailed(!reply.ok);
      if (reply.ok) set(reply.value);
    });
    return () => life.abort();
  }, [asked]);

  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const again = () => document.visibilityState === "visible" && refresh();
    document.addEventListener("visibilitychange", again, { signal });
    addEventListener("focus", again, { signal });
    hearChanges(refresh, signal);
    const timer = everyMs === null ? undefined : setInterval(again, everyMs);
    signal.addEventListener("abort", () => clearInterval(timer));
    return () => life.abort();
  }, [everyMs]);

  return { view, failed, refresh, set };
}
