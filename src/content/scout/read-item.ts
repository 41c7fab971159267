import type { ItemSigns } from "./item-signs.ts";

const MOST_ELEMENTS = 220;
const DEEPEST_SHADOW = 4;

/** Names in a page's own code are English everywhere; what people read is not looked at for them. */
const LIKE = /like|fav(?:ou?rite)?s?\b|heart|up-?vote|\bvote|reaction|kudos|applau|clap|thumb-?up|emoji-?pick/i;
const REPLY = /comment|repl(?:y|ies)\b/i;
const PASS_ON = /share|repost|retweet|boost|reblog|renote|re-?pin\b/i;
const AVATAR = /avatar|profile-?(?:pic|image|photo)|\bpfp\b|user-?(?:pic|image|photo|icon)|headshot/i;
const AUTHOR =
  /author|user-?name|display-?name|nick(?:name)?\b|\bbyline|\bhandle\b|\bp-name\b|\bu-url\b|poster-name|actor/i;
const AUTHOR_PATH =
  /^\/(?:@[^/]+|~[^/]+|(?:u|user|users|profile|profiles|author|people|member|members|account|accounts|channel|in|id|artist|creator|channels)\/[^/]+)\/?$/i;
const PRICE = /[$€£¥₹₩₽₺฿₫₪]\s?\p{Nd}|\p{Nd}\s?(?:[€£₽₺₫₪]|zł|kr\b|Kč|Ft\b|лв|元|円|원|USD|EUR|GBP)/u;
const PRICE_NAME = /\bprice|add-?to-?(?:cart|bag|basket)|\bcart\b|basket|\bsku\b/i;
const COUNT = /^[+]?\p{Nd}[\p{Nd}.,'’\s]{0,7}(?:\p{L}{1,2}\.?)?\+?$/u;
const CONTROL = "button,[role=button],[aria-pressed]";
const BODY_LENGTH = 60;
const HEADLINE_LENGTH = 22;

/** Reads one block, up to its first two hundred elements. */
export function readItem(item: Element, isTime: (text: string) => boolean): ItemSigns {
  const signs: ItemSigns = {
    author: false,
    authorAt: null,
    avatar: false,
    time: false,
    permalink: false,
    media: false,
    video: false,
    kinds: 0,
    controls: 0,
    counts: 0,
    box: false,
    body: false,
    headline: false,
    price: false,
    checkbox: false,
    nested: false,
  };
  const kinds = new Set<"like" | "reply" | "pass-on">();
  const pictured = new Set<string>();
  const named = new Set<string>();
  for (const element of elementsIn(item)) readElement(element, { item, signs, kinds, pictured, named, isTime });
  // The same address from a picture and from a short text: somebody, where the picture is a face.
  const shared = [...pictured].find((href) => named.has(href));
  if (shared !== undefined && signs.avatar) {
    signs.author = true;
    signs.authorAt ??= shared;
  }
  signs.kinds = kinds.size;
  return signs;
}

type Reading = {
  readonly item: Element;
  readonly signs: ItemSigns;
  readonly kinds: Set<"like" | "reply" | "pass-on">;
  readonly pictured: Set<string>;
  readonly named: Set<string>;
  readonly isTime: (text: string) => boolean;
};

function readElement(element: Element, reading: Reading): void {
  const { signs } = reading;
  const tag = element.tagName;
  const name = nameOf(element);
  if (tag === "IMG" || tag === "PICTURE" || tag === "CANVAS") readPicture(element, name, reading);
  else if (tag === "VIDEO") signs.video = signs.media = true;
  else if (tag === "A") readLink(element, name, reading);
  else if (tag === "INPUT") signs.checkbox ||= /checkbox/i.test(element.getAttribute("type") ?? "");
  else if (tag === "TEXTAREA") signs.box = true;
  if (element.getAttribute("role") === "checkbox") signs.checkbox = true;
  if (element.hasAttribute("contenteditable") || element.getAttribute("role") === "textbox") signs.box = true;
  if (tag === "TIME" || element.hasAttribute("datetime") || /-time(?:-|$)|timeago/i.test(tag))
    noteTime(element, reading);
  if (AVATAR.test(name)) signs.avatar = true;
  if (PRICE_NAME.test(name) || element.getAttribute("itemprop") === "price") signs.price = true;
  if (element.matches(CONTROL) || (tag === "A" && !isLink(element))) readControl(element, reading);
  else if (name !== "") noteKinds(name, reading);
  if (element.localName.includes("-")) noteKinds(element.localName, reading);
  readText(element, name, reading);
}

function readPicture(element: Element, name: string, { signs }: Reading): void {
  const width = Number(element.getAttribute("width") ?? 0) || element.clientWidth;
  const height = Number(element.getAttribute("height") ?? 0) || element.clientHeight;
  const source = element.getAttribute("src") ?? "";
  const isSmall = width > 0 && width <= 72 && Math.abs(width - height) <= 4;
  if (AVATAR.test(name) || AVATAR.test(source) || (isSmall && width >= 20)) signs.avatar = true;
  else if (!isSmall) signs.media = true;
}

function readLink(element: Element, name: string, { item, signs, pictured, named }: Reading): void {
  const href = element.getAttribute("href");
  if (href === null) return;
  const text = (element.textContent ?? "").trim();
  const path = pathOf(href);
  if (text.length > 0 && text.length <= 40) named.add(href);
  if (element.querySelector("img,picture,svg image") !== null || AVATAR.test(name)) pictured.add(href);
  const isAuthor =
    AUTHOR_PATH.test(path) ||
    AUTHOR.test(name) ||
    /^@[\w.]/.test(text) ||
    /\bauthor\b/.test(element.getAttribute("rel") ?? "");
  if (isAuthor) {
    signs.author = true;
    signs.authorAt ??= href;
  }
  const inHeading = element.closest("h1,h2,h3,h4,h5") ?? element.querySelector("h1,h2,h3,h4,h5");
  if (!isAuthor && inHeading !== null && item.contains(inHeading) && text.length >= HEADLINE_LENGTH)
    signs.headline = true;
}

function readControl(element: Element, reading: Reading): void {
  const { signs } = reading;
  const label = element.getAttribute("aria-label") ?? "";
  const text = (element.textContent ?? "").trim();
  noteKinds(`${nameOf(element)} ${label}`, reading);
  const icon = element.querySelector("svg,i,img,use,path");
  if (icon !== null) noteKinds(`${nameOf(icon)} ${icon.querySelector("use")?.getAttribute("href") ?? ""}`, reading);
  const hasCount = COUNT.test(text);
  if (hasCount || icon !== null || element.hasAttribute("aria-pressed") || label !== "") signs.controls += 1;
}

function readText(element: Element, name: string, { signs, isTime }: Reading): void {
  const text = ownText(element);
  if (text === "") return;
  if (AUTHOR.test(name) && text.length <= 40) signs.author = true;
  if (PRICE.test(text) && text.length < 24) signs.price = true;
  if (COUNT.test(text)) signs.counts += 1;
  if (!signs.time && isTime(text)) {
    signs.time = true;
    if (element.closest("a[href]") !== null) signs.permalink = true;
  }
  if (!signs.body && text.length >= BODY_LENGTH && element.closest("a,h1,h2,h3,h4,button") === null) signs.body = true;
}

function noteTime(element: Element, { item, signs }: Reading): void {
  signs.time = true;
  const link = element.closest("a[href]");
  if (link !== null && item.contains(link)) signs.permalink = true;
}

function noteKinds(name: string, { kinds }: Reading): void {
  if (LIKE.test(name)) kinds.add("like");
  if (REPLY.test(name)) kinds.add("reply");
  if (PASS_ON.test(name)) kinds.add("pass-on");
}

/** What its maker calls an element. */
function nameOf(element: Element): string {
  const classes = element.getAttribute("class") ?? "";
  const test =
    element.getAttribute("data-testid") ??
    element.getAttribute("data-test-id") ??
    element.getAttribute("data-e2e") ??
    "";
  const rest = `${element.id} ${element.getAttribute("itemprop") ?? ""} ${element.getAttribute("data-action") ?? ""} ${element.getAttribute("name") ?? ""}`;
  return `${classes} ${test} ${rest}`.trim();
}

/** The text that stands in an element itself, or in inline marks of it. */
function ownText(element: Element): string {
  let text = "";
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? "";
  return text.trim();
}

const isLink = (element: Element): boolean => !/^(?:#|javascript:|$)/.test(element.getAttribute("href") ?? "");

function pathOf(href: string): string {
  if (href.startsWith("/") && !href.startsWith("//")) return href.replace(/[?#].*$/, "");
  return URL.parse(href)?.pathname ?? "";
}

function elementsIn(item: Element): readonly Element[] {
  const found: Element[] = [];
  function walk(root: Element | ShadowRoot, depth: number): void {
    for (const element of root.querySelectorAll("*")) {
      if (found.length >= MOST_ELEMENTS) return;
      found.push(element);
      if (element.shadowRoot !== null && depth < DEEPEST_SHADOW) walk(element.shadowRoot, depth + 1);
    }
  }
  if (item.shadowRoot !== null) walk(item.shadowRoot, 1);
  walk(item, 0);
  return found;
}
