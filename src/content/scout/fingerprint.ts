import type { Software } from "#domain/catalogue/open-software";

const GENERATORS = "friendica,hubzilla,diaspora,gnu social,pleroma,akkoma,mbin,kbin,gotosocial,elgg,humhub,funkwhale";

/**
 * What a page of such software says of itself in `meta` and `link`: what it is a name for, and the name. With `$` that is all
 * of it, else how it begins.
 */
const NAMES: readonly (readonly [Software, readonly string[]])[] = [
  ["mastodon", ["generator mastodon"]],
  ["misskey", ["misskey:", "application-name misskey$"]],
  ["lemmy", ["generator lemmy"]],
  ["pixelfed", ["generator pixelfed", "application-name pixelfed$", "og:site_name pixelfed$"]],
  ["peertube", ["og:platform peertube$", "generator peertube"]],
  ["bluesky", ["application-name bluesky$"]],
  ["discourse", ["generator discourse"]],
  ["nitter", ["search nitter$", "og:site_name nitter$"]],
  ["invidious", ["search invidious$", "og:site_name invidious"]],
  ["piped", ["search piped$", "og:site_name piped$"]],
  [
    "redlib",
    [
      "application-name redlib$",
      "apple-mobile-web-app-title redlib$",
      "og:site_name libreddit$",
      "og:site_name redlib$",
    ],
  ],
  ["other-fediverse", GENERATORS.split(",").map((name) => `generator ${name}`)],
];

/**
 * Marks that the software's own pages have whatever a server is called and looks like, read in their sources or recalled
 * from served pages (November 2026). One of them is enough; several selectors in one text must all be there.
 */
const MARKS: readonly (readonly [Software, readonly string[]])[] = [
  ["mastodon", ["#mastodon[data-props]", "script#initial-state && #mastodon"]],
  [
    "misskey",
    [
      // Iceshrimp.NET was written anew, with the routes of the others: it names itself in its sheets of styles alone (FrontendSPA.razor).
      "#misskey_app,#sharkey_app,#calckey_app,#firefish_app,#iceshrimp_app,#cherrypick_app",
      "#misskey_meta,#misskey_clientCtx,[name=generator][content*='Misskey' i],link[href*='/Iceshrimp.']",
      "#splash && #splashIcon && #splashSpinner",
      "[name=theme-color-orig] && [property=instance_url]",
    ],
  ],
  ["lemmy", [".lemmy-site", ".post-listings .post-listing && .person-listing"]],
  ["pixelfed", ["body.pixelfed,#content timeline[scope],.timeline-status-component"]],
  ["peertube", ["my-app && my-video-miniature,my-app my-video-watch"]],
  ["bluesky", ["[data-testid=homeScreenFeedTabs],[data-testid^='feedItem-by-'],[data-testid^='postThreadItem-by-']"]],
  [
    "discourse",
    [
      "#data-discourse-setup,discourse-assets,discourse-assets-json",
      "#main-outlet-wrapper && body[class*='navigation-']",
    ],
  ],
  ["nitter", [".timeline-item .tweet-link && .tweet-body", ".main-tweet .tweet-body"]],
  ["invidious", ["#dark_mode_pref && a.index-link", "#video_data && script[src*='/js/player.js']"]],

  ["redlib", ["#logo #lib && #logo #reddit"]],
  [
    "other-fediverse",
    [
      "body>#soapbox && link[rel=manifest]",
      "script#initial-results,#pleroma-eager-styles,#app-loaded #nav",
      "#main-stream .stream-element[data-guid]",
      "body[hx-headers] .communities_menu_parent",
      "[src*='/js/bookwyrm.js']",
      "body.page .page-footer a[href*='superseriousbusiness/gotosocial']",
      "body[data-controller*=kbin],body[data-controller*=mbin]",
      // Loops by its number in a shop for telephones (welcome.blade.php), Bonfire by the frame of its pages (root.html.heex).
      "[content='app-id=6499375182'],#root[data-theme]>#layout-root",
      "#app && script[src*='/static/js/app.'] && link[href*='/static/'] && body.hidden",
      // Phanpy, which shows any server of Mastodon's kind (index.html).
      "[data-theme-setting=auto] && #modal-container",
    ],
  ],
];

/** The first of each mark: most pages have none of them. An id is looked up, all else is looked for in one question. */
const FIRSTS = MARKS.flatMap(([, marks]) => marks.flatMap((mark) => (mark.split(" && ")[0] ?? mark).split(",")));
const IDS = FIRSTS.flatMap((first) => /^#([\w-]+)/.exec(first)?.[1] ?? []);
const OTHERS = FIRSTS.filter((first) => !first.startsWith("#")).join(",");

/** Every element that may say so by name. */
const NAMED = [...new Set(NAMES.flatMap(([, names]) => names.map((name) => name.split(" ")[0])))]
  .flatMap((subject) => ["name", "property", "rel"].map((attribute) => `[${attribute}^='${subject}' i]`))
  .join(",");

/** Which open software of many servers made this page; null where nothing says so. */
export function fingerprint(document: Document): Software | null {
  for (const element of document.querySelectorAll(NAMED)) {
    const says = (name: string): string => element.getAttribute(name) ?? "";
    const subject = says("name") || says("property") || says("rel");
    const said = `${subject} ${says("content") || says("title")}$`.toLowerCase();
    const named = NAMES.find(([, names]) => names.some((name) => said.startsWith(name)));
    if (named !== undefined) return named[0];
  }
  const isThere = (selector: string): boolean => document.querySelector(selector) !== null;
  if (!IDS.some((id) => document.getElementById(id) !== null) && !isThere(OTHERS)) return null;
  return MARKS.find(([, marks]) => marks.some((mark) => mark.split(" && ").every(isThere)))?.[0] ?? null;
}
