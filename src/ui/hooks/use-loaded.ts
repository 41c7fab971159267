import { useEffect, useState } from "preact/hooks";

/** A part of a screen that is loaded when it is first wanted: the child's popup opens without it. Null until it is here. */
export function useLoaded<T>(isWanted: boolean, load: () => Promise<T>): T | null {
  const [part, set] = useState<{ readonly loaded: T } | null>(null);
  useEffect(() => {
    if (isWanted && part === null) void load().then((loaded) => set({ loaded }));
  }, [isWanted]);
  return part?.loaded ?? null;
}
