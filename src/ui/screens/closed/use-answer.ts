import { useEffect } from "preact/hooks";

const EVERY_MS = 10_000;

/** A parent may answer in a popup that this page hears nothing of: while a question waits and the page is seen, it asks again. */
export function useAnswer(isWaiting: boolean, refresh: () => void): void {
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => document.visibilityState === "visible" && refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);
}
