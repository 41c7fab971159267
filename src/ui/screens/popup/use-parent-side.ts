import { useEffect, useState } from "preact/hooks";
import type { ParentSide } from "./parent-side.tsx";

/** The parent's side, loaded when it is first wanted: the child's popup opens without it. Null until it is here. */
export function useParentSide(isWanted: boolean): typeof ParentSide | null {
  const [side, set] = useState<{ readonly component: typeof ParentSide } | null>(null);
  useEffect(() => {
    if (isWanted) void import("./parent-side.tsx").then((loaded) => set({ component: loaded.ParentSide }));
  }, [isWanted]);
  return side?.component ?? null;
}
