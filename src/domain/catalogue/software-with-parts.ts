import type { Site } from "./site.ts";
import { SOFTWARE_SITES } from "./software-sites.ts";

/** The software whose pages we can tell apart by their paths. */
export const SOFTWARE_WITH_PARTS: readonly Site[] = SOFTWARE_SITES.filter(({ surfaces }) => surfaces.length > 0);
