import { useEffect, useState } from "preact/hooks";
import type { AskPane } from "./ask-pane.tsx";

/** The pane for asking, loaded when it is first wanted, as the parent's side is. Null until it is here. */
export function useAskPane(isWanted: boolean): typeof AskPane | null {
  const [pane, set] = useState<{ readonly component: typeof AskPane } | null>(null);
  useEffect(() => {
    if (isWanted) void import("./ask-pane.tsx").then((loaded) => set({ component: loaded.AskPane }));
  }, [isWanted]);
  return pane?.component ?? null;
}
