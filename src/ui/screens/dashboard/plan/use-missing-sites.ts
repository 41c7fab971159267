import { useEffect, useState } from "preact/hooks";
import type { SiteId } from "#domain/ids";
import type { SitePermission } from "./site-permission.ts";

/** Which of these sites the browser keeps us out of, and how it is asked again. Looks anew when `given` is another. */
export function useMissingSites({ missing, request }: SitePermission, sites: readonly SiteId[], given = false) {
  const [found, setFound] = useState<readonly SiteId[]>([]);
  const names = sites.join(" ");
  const look = async () => setFound(sites.length === 0 ? [] : await missing(sites).catch(() => []));
  useEffect(() => void look(), [names, given]);
  return {
    missing: found,
    /** In the click itself: no word before the question. */
    ask: (site: SiteId): void => void request([site]).then(look),
  };
}
