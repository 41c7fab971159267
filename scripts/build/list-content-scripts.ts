import { matchPatterns } from "#domain/catalogue/match-patterns";
import type { Site } from "#domain/catalogue/site";

/**
 * One entry for each site: its page rules first, then the guard, before the page's own scripts and in every frame.
 * `match_origin_as_fallback` takes in the `about:`, `data:`, `blob:` and `srcdoc` frames that such a page makes.
 */
export function listContentScripts(sites: readonly Site[]) {
  return sites.map((site) => ({
    matches: matchPatterns(site),
    js: [`sites/${site.id}.js`, "content-scripts/guard.js"],
    run_at: "document_start" as const,
    all_frames: true,
    match_origin_as_fallback: true,
  }));
}
