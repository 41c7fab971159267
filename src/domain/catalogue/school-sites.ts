import type { SiteId } from "../ids.ts";
import type { Surface } from "./surface.ts";

/** What school work needs of a site, and what is to be hidden on its pages meanwhile. */
export type SchoolSite = {
  /** Open for school work: what one searches for and chooses, and the way to it. */
  readonly surfaces: readonly Surface[];
  /** Selectors of what the site suggests beside what was chosen. */
  readonly suggestions: readonly string[];
};

const CHOSEN: readonly Surface[] = ["search", "watch", "post", "login"];
/** What is written there is read, and no video of it is a page of its own. */
const WRITTEN: readonly Surface[] = ["search", "post", "login"];

/**
 * The sites that can be used for school work: one can begin a search there without passing a feed, and what was chosen ends. The
 * others are left out for a reason that test/domain/catalogue/school-sites.test.ts has of each. Selectors: YouTube's as
 * lawrencehook/remove-youtube-suggestions e5782d7 (August 2026), EasyList (August 2026) and gijsdev's list of
 * Shorts (1.10.0) have them, Reddit's as a page of August 2026 has them, Pinterest's as springxyz/unfeed 8651d8c5 has them, X's
 * as insin/control-panel-for-twitter 0962235 (August 2026) has them. Beside a course, an article or a post of the others nobody names any.
 */
const SCHOOL_SITES: ReadonlyMap<string, SchoolSite> = new Map([
  [
    "youtube",
    {
      // `other` is its question about cookies, which stands before everything else.
      surfaces: [...CHOSEN, "other"],
      suggestions: [
        "#related",
        "ytd-watch-next-secondary-results-renderer",
        "ytd-compact-autoplay-renderer",
        ".html5-endscreen",
        ".ytp-endscreen-content",
        ".ytp-autonav-endscreen-upnext-container",
        ".ytp-autonav-toggle-button-container",
        ".ytp-autonav-toggle-button",
        ".ytp-ce-element",
        ".ytp-fullscreen-grid",
        ".ytp-pause-overlay",
        "ytd-reel-shelf-renderer",
        "ytd-rich-shelf-renderer[is-shorts]",
        "grid-shelf-view-model",
        "ytd-search ytd-shelf-renderer",
        "ytd-search ytd-horizontal-card-list-renderer",
        "ytm-reel-shelf-renderer",
      ],
    },
  ],
  [
    "reddit",
    {
      surfaces: CHOSEN,
      suggestions: [
        "aside:has(> pdp-right-rail)",
        "pdp-right-rail",
        "reddit-pdp-right-rail-post",
        '[slot="related-community-recommendation"]',
        "#right-rail-experience-root",
      ],
    },
  ],
  ["pinterest", { surfaces: CHOSEN, suggestions: ['[data-test-id="relatedPins"]'] }],
  [
    "x",
    {
      surfaces: WRITTEN,
      suggestions: [
        '[data-testid="sidebarColumn"] [data-testid="trend"]',
        '[data-testid="sidebarColumn"] [data-testid="UserCell"]',
        '[data-testid="sidebarColumn"] [data-testid^="news_sidebar"]',
      ],
    },
  ],
  // Its courses, and what people wrote.
  ["linkedin", { surfaces: CHOSEN, suggestions: [] }],
  ["substack", { surfaces: WRITTEN, suggestions: [] }],
  ["mastodon", { surfaces: WRITTEN, suggestions: [] }],
  // Films of schools and universities stand there, and in pages of their own.
  ["vimeo", { surfaces: CHOSEN, suggestions: [] }],
]);

export const schoolSiteOf = (site: SiteId): SchoolSite | undefined => SCHOOL_SITES.get(site);
