import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A part of a screen that is loaded when it is first wanted: the child's popup opens without it. Null until it is here. */
export function useLoaded<P>(isWanted: boolean, load: () => Promise<ComponentType<P>>): ComponentType<P> | null {
  const [part, set] = useState<{ readonly component: ComponentType<P> } | null>(null);
  useEffect(() => {
    if (isWanted && part === null) void load().then((component) => set({ component }));
  }, [isWanted]);
  return part?.component ?? null;
}
