import { useEffect, useState } from "preact/hooks";
import type { LessPane } from "./less-pane.tsx";

/** Loaded when it is first wanted: the child's popup opens without it. Null until it is here. */
export function useLessPane(isWanted: boolean): typeof LessPane | null {
  const [pane, set] = useState<{ readonly component: typeof LessPane } | null>(null);
  useEffect(() => {
    if (isWanted) void import("./less-pane.tsx").then((loaded) => set({ component: loaded.LessPane }));
  }, [isWanted]);
  return pane?.component ?? null;
}
