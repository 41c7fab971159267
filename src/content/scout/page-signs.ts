import { findIn } from "./find-in.ts";
import type { Stream } from "./find-streams.ts";

/** What stands around a stream, and what a page says of itself. */
export type PageSigns = {
  /** `role=feed` on the stream or around it, or positions that are given to its items. */
  readonly feedRole: boolean;
  /** `role=article` or `<article>` for each item. */
  readonly articles: boolean;
  /** A place to write before the stream, outside every search. */
  readonly composerBefore: boolean;
  /** A place to write after it, and none before: a conversation. */
  readonly composerAfter: boolean;
  readonly log: boolean;
  /** Much to read or a large title before it: it hangs on something. */
  readonly hangsOn: boolean;
  readonly follows: boolean;
  readonly pages: boolean;
  readonly crumbs: boolean;
  /** It calls itself an article, a ware or a thread. */
  readonly single: boolean;
  readonly table: boolean;
};

const COMPOSER =
  "textarea:not([name*='search' i]):not([aria-label*='search' i]),[contenteditable]:not([contenteditable=false]),[role=textbox]:not(input),[data-testid*='compos' i]";
const FOLLOW = /follow|subscribe|add-?friend/i;
const MOST_BUTTONS = 80;
const PAGES = "[rel=next],:is(nav,ul,ol,div)[class*='paginat' i],:is(nav,ul,div)[class*='pager' i]";
const CRUMBS =
  "nav[aria-label*='breadcrumb' i],:is(ol,ul)[itemtype*=BreadcrumbList],:is(nav,ul,ol,div)[class*='breadcrumb' i]";
const MUCH_TEXT = 700;
/** A shorter piece is a name, a link's or a menu's. */
const RUNNING_TEXT = 70;
const MOST_TEXTS = 600;
const LONG_TITLE = 24;
const AROUND =
  "nav,header,aside,footer,script,style,noscript,template,[role=navigation],[role=banner],[role=complementary]";
const FRAME = `${AROUND},form,[role=search]`;
/** What holds text that is not there to be read. */
const NO_READING = `${AROUND},a,button,select,textarea`;
const SINGLE_TYPES =
  /"@type"\s*:\s*"(?:(?:News|Tech)?Article|BlogPosting|Product|QAPage|DiscussionForumPosting|Recipe|JobPosting|SearchResultsPage|LocalBusiness|Restaurant|Hotel|Book|Movie|Event|Course|(?:Software|Mobile)Application|VideoGame)"/;

/**
 * Answers how to read what tells a stream of posts from one that hangs on an article, a forum's thread or a search. What is
 * one for the whole page is asked once.
 */
export function createPageReader(document: Document): (stream: Stream) => PageSigns {
  const composers = [...document.querySelectorAll(COMPOSER)].filter(isShown);
  const title = document.querySelector("h1");
  const whole = {
    follows: findIn([document], "button,[role=button]", MOST_BUTTONS).some(isFollow),
    pages: document.querySelector(PAGES) !== null,
    crumbs: document.querySelector(CRUMBS) !== null,
    single: isSingle(document),
  };
  // Where a path leads down to it, or the page says so itself, a short title too is that of one thing.
  const isTitle =
    title !== null && (whole.crumbs || whole.single || (title.textContent ?? "").trim().length >= LONG_TITLE);
  return ({ parent, items }) => {
    const first = items[0];
    const last = items.at(-1);
    const host = parent instanceof Element ? parent : parent.host;
    const outside = composers.filter((one) => !host.contains(one));
    const composerBefore = outside.some((one) => first !== undefined && isBefore(one, first));
    const hasTitle =
      isTitle &&
      first !== undefined &&
      !host.contains(title) &&
      isBefore(title, first) &&
      title.closest("header,nav,aside") === null;
    return {
      ...whole,
      feedRole:
        host.closest("[role=feed]") !== null || first?.matches("[aria-posinset],:has([aria-posinset])") === true,
      articles: items.slice(0, 4).every((item) => item.matches("article,[role=article],:has(article,[role=article])")),
      composerBefore,
      composerAfter: !composerBefore && outside.some((one) => last !== undefined && isBefore(last, one)),
      log: host.closest("[role=log]") !== null,
      hangsOn: hasTitle || hangsOnText(document, host),
      table: first?.matches("tr,[role=row]") === true,
    };
  };
}

const isBefore = (one: Element, other: Element): boolean =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

/** What waits in a dialog is not there yet. */
const isShown = (element: Element): boolean =>
  element.closest("dialog,[role=dialog],[hidden]") === null && element.checkVisibility?.() !== false;

const isFollow = (button: Element): boolean =>
  "class data-testid aria-label id".split(" ").some((name) => FOLLOW.test(button.getAttribute(name) ?? ""));

function isSingle(document: Document): boolean {
  const type = document.querySelector("meta[property='og:type']")?.getAttribute("content") ?? "";
  if (/^(?:article|product|video\.|music\.song|book)/i.test(type)) return true;
  return [...document.querySelectorAll("script[type='application/ld+json']")]
    .slice(0, 3)
    .some((script) => SINGLE_TYPES.test((script.textContent ?? "").slice(0, 1_500)));
}

/** Text before the stream, in the same part of the page; what stands in its frame does not count, and menus are no text. */
function hangsOnText(document: Document, stream: Element): boolean {
  let length = 0;
  let texts = MOST_TEXTS;
  for (let around: Element | null = stream; around !== null && around !== document.body; around = around.parentElement)
    for (let before = around.previousElementSibling; before !== null; before = before.previousElementSibling) {
      if (before.matches(FRAME)) continue;
      const walker = document.createTreeWalker(before, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) {
        if (--texts < 0) return false;
        const text = (walker.currentNode.nodeValue ?? "").trim();
        if (text.length < RUNNING_TEXT || walker.currentNode.parentElement?.closest(NO_READING) !== null) continue;
        length += text.length;
        if (length >= MUCH_TEXT) return true;
      }
    }
  return false;
}
