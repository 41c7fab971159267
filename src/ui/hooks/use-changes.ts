import { useEffect, useState } from "preact/hooks";
import { hearChanges } from "../changes.ts";

/** How often something was changed since this was drawn first: what is read again with it is never old. */
export function useChanges(): number {
  const [changes, count] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    hearChanges(() => count((before) => before + 1), life.signal);
    return () => life.abort();
  }, []);
  return changes;
}
