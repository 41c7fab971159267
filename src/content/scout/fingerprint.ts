import type { Software } from "#domain/catalogue/open-software";

/**
 * Marks that the software's own pages have whatever a server is called and looks like, read in their sources or recalled
 * from served pages (November 2026). One of them is enough; several selectors in one text must all be there.
 */
const MARKS: readonly (readonly [Software, readonly string[]])[] = [
  [
    "mastodon",
    ["#mastodon[data-props]", "script#initial-state && #mastodon", "meta[name=generator][content^='Mastodon' i]"],
  ],
  [
    "misskey",
    [
      "#misskey_app,#sharkey_app,#calckey_app,#firefish_app,#iceshrimp_app,#cherrypick_app",
      "script#misskey_meta,script#misskey_clientCtx",
      "meta[name^='misskey:']",
      "meta[name=application-name][content='Misskey' i]",
      "#splash && #splashIcon && #splashSpinner",
      "[name=theme-color-orig] && [property=instance_url]",
      "meta[name=generator][content*='Misskey' i]",
    ],
  ],
  [
    "lemmy",
    [
      "#app.lemmy-site,.lemmy-site",
      ".post-listings .post-listing && .person-listing",
      "meta[name=generator][content^='Lemmy' i]",
    ],
  ],
  [
    "pixelfed",
    [
      "meta[name=generator][content='pixelfed' i]",
      "meta[name=application-name][content='pixelfed' i]",
      "meta[property='og:site_name'][content='pixelfed' i]",
      "body.pixelfed,#content timeline[scope],.timeline-status-component",
    ],
  ],
  [
    "peertube",
    [
      "meta[property='og:platform'][content='PeerTube' i]",
      "meta[name=generator][content^='PeerTube' i]",
      "my-app && my-video-miniature,my-app my-video-watch",
    ],
  ],
  [
    "bluesky",
    [
      "meta[name=application-name][content='Bluesky' i]",
      "[data-testid=homeScreenFeedTabs]",
      "[data-testid^='feedItem-by-'],[data-testid^='postThreadItem-by-']",
    ],
  ],
  [
    "discourse",
    [
      "meta[name=generator][content^='Discourse' i]",
      "#data-discourse-setup",
      "discourse-assets,discourse-assets-json",
      "#main-outlet-wrapper && body[class*='navigation-']",
    ],
  ],
  [
    "nitter",
    [
      "link[rel=search][title='nitter' i]",
      "meta[property='og:site_name'][content='Nitter' i]",
      ".timeline-item .tweet-link && .tweet-body",
      ".main-tweet .tweet-body",
    ],
  ],
  [
    "invidious",
    [
      "link[rel=search][title='Invidious' i]",
      "meta[property='og:site_name'][content^='Invidious' i]",
      "#dark_mode_pref && a.index-link",
      "script#video_data && script[src*='/js/player.js']",
    ],
  ],
  ["piped", ["link[rel=search][title='Piped' i]", "meta[property='og:site_name'][content='Piped' i]"]],
  [
    "redlib",
    [
      "#logo #lib && #logo #reddit",
      "meta[name=application-name][content='Redlib' i],meta[name='apple-mobile-web-app-title'][content='Redlib' i]",
      "meta[property='og:site_name'][content='libreddit' i],meta[property='og:site_name'][content='redlib' i]",
    ],
  ],
  [
    "other-fediverse",
    [
      "body>div#soapbox && link[rel=manifest]",
      "script#initial-results,style#pleroma-eager-styles,#app-loaded #nav",
      "#main-stream .stream-element[data-guid]",
      "body[hx-headers] .communities_menu_parent",
      "script[src*='/js/bookwyrm.js']",
      "body.page .page-footer a[href*='superseriousbusiness/gotosocial']",
      "meta[name=generator][content^='Friendica' i],meta[name=generator][content^='Hubzilla' i],meta[name=generator][content^='diaspora' i]",
      "meta[name=generator][content^='GNU social' i],meta[name=generator][content^='Pleroma' i],meta[name=generator][content^='Akkoma' i]",
      "meta[name=generator][content^='Mbin' i],meta[name=generator][content^='kbin' i]",
      "body[data-controller*=kbin],body[data-controller*=mbin]",
      "meta[name=generator][content^='GoToSocial' i]",
      "meta[name=generator][content^='Elgg' i],meta[name=generator][content^='HumHub' i]",
      "#app && script[src*='/static/js/app.'] && link[href*='/static/'] && body.hidden",
    ],
  ],
];

const isNamed = (mark: string): boolean => /^(?:meta|link)\b/.test(mark);
const NAMED = MARKS.map(([software, marks]) => [software, marks.filter(isNamed).join(",")] as const);
const ANYWHERE = MARKS.map(([software, marks]) => [software, marks.filter((mark) => !isNamed(mark))] as const);
/** The first of each mark, all in one question: most pages have none of them. */
const ANY = ANYWHERE.flatMap(([, marks]) => marks.map((mark) => mark.split(" && ")[0] ?? mark)).join(",");

/** Which open software of many servers made this page; null where nothing says so. */
export function fingerprint(document: Document): Software | null {
  for (const tag of ["meta", "link"])
    for (const element of document.getElementsByTagName(tag)) {
      const named = NAMED.find(([, marks]) => marks !== "" && element.matches(marks));
      if (named !== undefined) return named[0];
    }
  if (document.querySelector(ANY) === null) return null;
  return ANYWHERE.find(([, marks]) => marks.some((mark) => hasAll(document, mark.split(" && "))))?.[0] ?? null;
}

const hasAll = (document: Document, selectors: readonly string[]): boolean =>
  selectors.every((selector) => document.querySelector(selector) !== null);
