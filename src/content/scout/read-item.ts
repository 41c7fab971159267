import { findIn, hasIn, rootsIn, type Root } from "./find-in.ts";
import type { ItemSigns, TimeLink } from "./item-signs.ts";
import { AVATAR, readPictures } from "./read-pictures.ts";
import { CONTROL, COUNT, HAS_DIGIT, linkOf, readTexts } from "./read-texts.ts";
import type { TimeReader } from "./relative-time.ts";

/** Names in a page's own code are English everywhere; what people read is not looked at for them. */
const KINDS = [
  /like|\bfav|heart|upvote|\bvote|reaction|kudos|applau|\blove|appreciat|cheers|thumbs?[-_ ]?up/,
  /comment|repl(?:y|ies)/,
  /share|repost|retweet|boost|reblog|renote|repin/,
] as const;
/** The same in the addresses of plain links, as older sites have them instead of buttons. */
const DEEDS = [/[/.?&=_-](?:like|react|vote)/, KINDS[1], /[/.?&=_-](?:share|repost|retweet)\b/] as const;
const DEED_LENGTH = 24;
const AUTHOR = /author|user-?_?name|display-?name|nickname|byline|\bp-name|actor|uploader|owner/;
const RATING_NAME = /\brat(?:ed|ing)\b|star-?_?rating/;
const PRICE_NAME = /\bprice|add-?_?to-?_?(?:cart|bag|basket)/;
const NAMES = "id class data-testid aria-label data-e2e data-test-id data-action itemprop rel".split(" ");
/** The lines of a drawing have nothing to say, and each element that is asked costs. */
const NAMED = NAMES.map((name) => `[${name}]:not(svg *)`).join(",");
/** So many elements of a block are asked for their names: enough for one post, a part of a page's whole column. */
const MOST_NAMED = 110;
const AUTHOR_PATH =
  /^\/(?:@[^/]+|~[^/]+|(?:u|(?:user|profile|member|account|channel|artist|creator|author)s?|people|in|id)\/[^/]+)\/?$/i;
const TIME = "time,[datetime],time-ago,[data-utime],[data-timestamp]";
/** What an item says that it is, in words of schema.org; a post may hold a remark, and an item that is one is no post. */
const PUBLISHED = /(?:Product|BlogPosting|NewsArticle|Code|Recipe|Event|JobPosting|Course|Application|Offer)$/;
const REMARK = /(?:Review|Comment)$/;
const SHARES_AWAY = /\/sharer|\/intent\/tweet|[?&]share=|\/share-post|\/pin\/create|\/shareArticle/;
const BOX = "textarea,[contenteditable]:not([contenteditable=false]),[role=textbox]";

const MOST_LINKS = 16;
const MOST_CONTROLS = 12;
const HEADLINE_LENGTH = 22;

/** Reads one block: a few questions to the browser, and the names of its first elements. */
export function readItem(item: Element, isTime: TimeReader["atOnce"], hasShadows: boolean): ItemSigns {
  const roots = hasShadows ? rootsIn(item) : [item];
  const names = namesIn(roots);
  const texts = readTexts(roots, isTime);
  const time = timeIn(roots) ?? texts.time;
  const pictures = readPictures(roots, AVATAR.test(names));
  const { deeds, counters, ...links } = readLinks(item, roots, pictures.avatar);
  const isNamed = links.authorAt !== null || AUTHOR.test(names);
  const kinds = KINDS.map((kind, place) => kind.test(names) || DEEDS[place]?.test(deeds) === true);
  const isOfSomething = links.authorAt !== null || pictures.media || kinds.some(Boolean);
  const figures = counters + texts.tallies;
  return {
    ...links,
    ...pictures,
    author: isNamed,
    time: time !== null,
    permalink: time?.permalink === true,
    within: time?.within ?? null,
    maybeTimes: time !== null ? [] : texts.maybeTimes,
    published: links.published || isPublished(item),
    liked: kinds[0] === true,
    kinds: kinds.filter(Boolean).length,
    controls: findIn(roots, CONTROL, MOST_CONTROLS).filter(isControl).length + (isOfSomething ? figures : 0),
    counts: texts.counts,
    shown: texts.shown,
    box: hasIn(roots, BOX),
    body: texts.body,
    clip: texts.clip,
    rated: texts.marked || RATING_NAME.test(names),
    price: texts.price || PRICE_NAME.test(names),
    checkbox: hasIn(roots, "input[type=checkbox],[role=checkbox]"),
  };
}

/** What its maker calls the parts of a block, in one text. */
function namesIn(roots: readonly Root[]): string {
  let names = "";
  for (const root of roots) if (root instanceof ShadowRoot) names += ` ${root.host.localName}`;
  for (const element of findIn(roots, NAMED, MOST_NAMED))
    for (const name of NAMES) {
      const value = element.getAttribute(name);
      if (value !== null) names += ` ${value}`;
    }
  return names.toLowerCase();
}

function timeIn(roots: readonly Root[]): TimeLink | null {
  const abbr = findIn(roots, "abbr", 1)[0];
  const isAge = abbr?.hasAttribute("title") === true || HAS_DIGIT.test(abbr?.textContent ?? "");
  const time = findIn(roots, TIME, 1)[0] ?? (isAge ? abbr : undefined);
  return time === undefined ? null : linkOf(time);
}

function isControl(element: Element): boolean {
  if (element.hasAttribute("aria-pressed") || element.hasAttribute("aria-label")) return true;
  return COUNT.test((element.textContent ?? "").trim()) || element.querySelector("svg,i,img,use") !== null;
}

/** A link that is a figure and its sign: how often something was answered, at the place where it can be. */
const isCounter = (link: Element, text: string): boolean =>
  link.firstElementChild !== null && !link.matches(CONTROL) && COUNT.test(text);

function isPublished(item: Element): boolean {
  const type = item.getAttribute("itemtype");
  if (type !== null) return PUBLISHED.test(type) || REMARK.test(type);
  return PUBLISHED.test(item.querySelector("[itemtype]")?.getAttribute("itemtype") ?? "");
}

type Links = Pick<ItemSigns, "authorAt" | "owned" | "headline" | "titled" | "published" | "sharedAway"> & {
  readonly deeds: string;
  readonly counters: number;
};

function readLinks(item: Element, roots: readonly Root[], hasFace: boolean): Links {
  const pictured = new Set<string>();
  const named = new Set<string>();
  const paths: string[] = [];
  let authorAt: string | null = null;
  let [deeds, counters] = ["", 0];
  let [headline, titled, published, sharedAway] = [false, false, false, false];
  for (const link of findIn(roots, "a[href]", MOST_LINKS)) {
    const href = link.getAttribute("href") ?? "";
    const text = (link.textContent ?? "").trim();
    const path = pathOf(href);
    paths.push(path);
    if (text.length > 0 && text.length <= 40) named.add(href);
    if (text.length <= DEED_LENGTH) deeds += ` ${href.toLowerCase()}`;
    if (isCounter(link, text)) counters += 1;
    if (link.querySelector("img,picture,image") !== null) pictured.add(href);
    sharedAway ||= SHARES_AWAY.test(href);
    const rel = link.getAttribute("rel") ?? "";
    // HTML's own word for the link that an entry is kept by.
    published ||= /\bbookmark\b/.test(rel) && isHeading(link, item);
    const isAuthor =
      AUTHOR_PATH.test(path) || /^@[\w.]/.test(text) || AUTHOR.test(`${link.className} ${rel}`.toLowerCase());
    if (isAuthor) authorAt ??= href;
    else if (text.length >= HEADLINE_LENGTH) {
      titled = true;
      headline ||= isHeading(link, item);
    }
  }
  // The same address from a picture and from a short text: somebody, where the picture is a face.
  if (hasFace) authorAt ??= [...pictured].find((href) => named.has(href)) ?? null;
  return { authorAt, owned: isOwned(authorAt, paths), headline, titled, published, sharedAway, deeds, counters };
}

/** A longer address than the author's own has the author's name for one of its parts. */
function isOwned(authorAt: string | null, paths: readonly string[]): boolean {
  const name = authorAt === null ? undefined : pathOf(authorAt).split("/").findLast(Boolean);
  if (name === undefined || name.length < 2) return false;
  return paths.some((path) => path.includes(`/${name}/`) && !path.endsWith(`/${name}/`));
}

function isHeading(link: Element, item: Element): boolean {
  const heading = link.closest("h1,h2,h3,h4,h5");
  return heading === null ? link.querySelector("h1,h2,h3,h4,h5") !== null : item.contains(heading);
}

function pathOf(href: string): string {
  if (href.startsWith("/") && !href.startsWith("//")) return href.replace(/[?#].*$/, "");
  return URL.parse(href)?.pathname ?? "";
}
