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
  /** Much to read or a large picture before it: it hangs on something. */
  readonly hangsOn: boolean;
  readonly follows: boolean;
  readonly pages: boolean;
  readonly crumbs: boolean;
  /** It calls itself an article, a ware or a thread. */
  readonly single: boolean;
  readonly table: boolean;
};

const COMPOSER =
  "textarea:not([name*='search' i]):not([aria-label*='search' i]),[contenteditable]:not([contenteditable=false]),[role=textbox]:not(input),[data-testid*='compos' i],[class*='composer' i]";
const FOLLOW = /follow|subscribe|add-?friend/i;
const MUCH_TEXT = 700;
const LONG_TITLE = 24;
const SINGLE_TYPES =
  /"@type"\s*:\s*"(?:NewsArticle|Article|BlogPosting|Product|QAPage|DiscussionForumPosting|Recipe|TechArticle|JobPosting|SearchResultsPage)"/;

/** Reads what tells a stream of posts from one that hangs on an article, a forum's thread or a search. */
export function readPage(document: Document, { parent, items }: Stream): PageSigns {
  const first = items[0];
  const last = items.at(-1);
  const host = parent instanceof Element ? parent : parent.host;
  const composers = [...document.querySelectorAll(COMPOSER)].filter((one) => !host.contains(one) && isShown(one));
  const isBefore = (one: Element) =>
    first !== undefined && (first.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const isAfter = (one: Element) =>
    last !== undefined && (last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const composerBefore = composers.some(isBefore);
  return {
    feedRole: host.closest("[role=feed]") !== null || first?.matches("[aria-posinset],:has([aria-posinset])") === true,
    articles: items
      .slice(0, 6)
      .every(
        (item) =>
          item.matches("article,[role=article]") || item.querySelector(":scope article,:scope [role=article]") !== null,
      ),
    composerBefore,
    composerAfter: !composerBefore && composers.some(isAfter),
    log:
      host.closest("[role=log]") !== null ||
      items.slice(0, 3).every((item) => item.matches("[role=row],[role=listitem][aria-roledescription]")),
    hangsOn: hangsOnSomething(document, host),
    follows: hasFollow(document),
    pages: document.querySelector("link[rel=next],a[rel=next],[class*='pagination' i],[class*='pager' i]") !== null,
    crumbs:
      document.querySelector("[class*='breadcrumb' i],[itemtype*=BreadcrumbList],[aria-label*='breadcrumb' i]") !==
      null,
    single: isSingle(document),
    table: first?.matches("tr,[role=row],dt,dd,li>tr") === true,
  };
}

/** What waits in a dialog is not there yet. */
const isShown = (element: Element): boolean =>
  element.closest("dialog,[role=dialog],[hidden]") === null && element.checkVisibility?.() !== false;

function hasFollow(document: Document): boolean {
  for (const button of document.querySelectorAll("button,[role=button]")) {
    const name = `${button.getAttribute("class") ?? ""} ${button.getAttribute("data-testid") ?? ""} ${button.getAttribute("aria-label") ?? ""} ${button.id}`;
    if (FOLLOW.test(name)) return true;
  }
  return false;
}

function isSingle(document: Document): boolean {
  const type = document.querySelector("meta[property='og:type']")?.getAttribute("content") ?? "";
  if (/^(?:article|product|video\.|music\.song|book)/i.test(type)) return true;
  return [...document.querySelectorAll("script[type='application/ld+json']")]
    .slice(0, 4)
    .some((script) => SINGLE_TYPES.test((script.textContent ?? "").slice(0, 3_000)));
}

/** Text and titles before the stream, in the same part of the page; what stands in its frame does not count. */
function hangsOnSomething(document: Document, stream: Element): boolean {
  let text = 0;
  for (
    let around: Element | null = stream;
    around !== null && around !== document.body;
    around = around.parentElement
  ) {
    for (let before = around.previousElementSibling; before !== null; before = before.previousElementSibling) {
      if (
        before.matches(
          "nav,header,aside,form,footer,script,style,noscript,template,[role=navigation],[role=banner],[role=complementary],[role=search]",
        )
      )
        continue;
      const title = before.matches("h1") ? before : before.querySelector("h1");
      if (title !== null && (title.textContent ?? "").trim().length >= LONG_TITLE) return true;
      text += textWithoutLinks(before);
      if (text >= MUCH_TEXT) return true;
    }
  }
  return false;
}

/** Menus are all links: what is left is what somebody reads. */
function textWithoutLinks(element: Element): number {
  let length = 0;
  for (const block of element.querySelectorAll("p,blockquote,pre,article"))
    if (block.closest("nav,aside") === null) length += (block.textContent ?? "").trim().length;
  return length;
}
