import { DIGITS } from "./digits.ts";
import type { Root } from "./find-in.ts";
import type { ItemSigns, MaybeTime, TimeLink } from "./item-signs.ts";
import { PICTURE } from "./read-pictures.ts";
import type { TimeReader } from "./relative-time.ts";

/** What can be pressed, a link only where it leads nowhere. */
export const CONTROL = "button,[role=button],[aria-pressed],a:not([href]),a[href^='#'],a[href^='javascript:']";
export const COUNT = new RegExp(`^\\+?[${DIGITS}][${DIGITS}.,'’\\s]{0,7}(?:[^\\s${DIGITS}.,]{1,2}\\.?)?\\+?$`);
export const HAS_DIGIT = new RegExp(`[${DIGITS}]`);

/** Signs of money that stand before a sum in one country and behind it in the next. */
const MONEY = "[$€£¥₹₩₽₺฿₫₪₴₸₱₦₼৳]|Rp|RM|CHF|TL|USD|EUR|GBP|AED|SAR|zł|Kč|Ft|лв";
const PRICE = new RegExp(`(?:${MONEY})\\.?\\s?[${DIGITS}]|[${DIGITS}]\\s?(?:${MONEY}|kr\\b|元|円|원)`);
/** Alone, its sum beside it. */
const IS_MONEY = new RegExp(`^(?:${MONEY})$`);
const LONGEST_MONEY = 3;
/** Marks out of five, which nobody's likes look like. */
const MARK = /^[0-5][.,]\d$/;
/** How long a video is, as every language writes it. */
const LENGTH = new RegExp(`^[${DIGITS}]{1,2}(?::[${DIGITS}]{2}){1,2}$`);
/** The day before an hour: 27/3, 27.3., 3月27日. */
const DAY = new RegExp(`[${DIGITS}][./月-]\\s?[${DIGITS}]`);
/** Between a time and what stands beside it in one text: a place, an audience. */
const BESIDE = /[·•|]/;

const MOST_TEXTS = 70;
const BODY_LENGTH = 60;
const MOST_LENGTH = 25;
const NO_LINK: TimeLink = { permalink: false, within: null };

type Texts = Pick<ItemSigns, "counts" | "shown" | "body" | "price" | "maybeTimes" | "clip"> & {
  readonly time: TimeLink | null;
  /** Counts beside a sign that is no button: what its maker made of styles and a listener. */
  readonly tallies: number;
  readonly marked: boolean;
};

/** What the texts of a block are, one by one. */
export function readTexts(roots: readonly Root[], isTime: TimeReader["atOnce"]): Texts {
  let [counts, shown, tallies, left] = [0, 0, 0, MOST_TEXTS];
  let [body, price, clip, marked] = [false, false, false, false];
  let time: Texts["time"] = null;
  const maybeTimes: MaybeTime[] = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null && --left > 0) {
      const node = walker.currentNode;
      const text = (node.nodeValue ?? "").trim();
      if (text === "") continue;
      const { parentElement } = node;
      if (text.length >= BODY_LENGTH) body ||= parentElement?.closest("a,h1,h2,h3,h4,button,script,style") === null;
      if (text.length <= LONGEST_MONEY && IS_MONEY.test(text)) price = true;
      if (text.length >= MOST_LENGTH || !HAS_DIGIT.test(text)) continue;
      if (MARK.test(text)) marked = true;
      // A sum with a short sign behind it would be a count too.
      if (PRICE.test(text)) price = true;
      else if (COUNT.test(text)) {
        counts += 1;
        if (parentElement?.closest(CONTROL) === null) shown += 1;
        if (isTally(node)) tallies += 1;
      } else if (LENGTH.test(text)) clip ||= isOnPicture(parentElement);
      else if (time === null)
        for (const part of text.split(BESIDE)) {
          const is = isTime(part.trim());
          if (is === true) time = linkOf(parentElement);
          else if (is === null) maybeTimes.push({ text: part, ...linkOf(parentElement) });
        }
    }
  }
  return { counts, shown, tallies, body, price, time, maybeTimes, clip, marked };
}

export function linkOf(time: Element | null): TimeLink {
  const link = time?.closest("a[href]") ?? null;
  return link === null ? NO_LINK : { permalink: true, within: pageAround(link) };
}

/** The page that a link leads into; null for the whole of one. What a page of one document takes for its addresses (`#/…`, `#!…`) is no place. */
function pageAround(link: Element): string | null {
  const [before = "", place = ""] = (link.getAttribute("href") ?? "").split("#");
  if (!/^[^/!?]/.test(place)) return null;
  return URL.parse(before, link.baseURI)?.pathname ?? null;
}

/** A figure right behind a sign, both outside of what can be pressed. */
function isTally(text: Node): boolean {
  let at: Node | null = text;
  for (let height = 0; height < 2 && at !== null; height += 1) {
    const before: Node | null = at instanceof Element ? at.previousElementSibling : at.previousSibling;
    if (before instanceof Element) return isIcon(before) && !isPressed(before);
    at = at.parentElement;
  }
  return false;
}

/** Counted already, as a control or as the link of a counter. */
const isPressed = (sign: Element): boolean =>
  sign.closest(CONTROL) !== null || COUNT.test((sign.closest("a")?.textContent ?? "").trim());

const isIcon = (element: Element): boolean =>
  (element.textContent ?? "").trim() === "" &&
  (element.matches("svg,i,span") || element.querySelector("svg,i") !== null) &&
  element.querySelector("img") === null;

/** Within the link of a picture, or a step or two from it; the hour of a day beside its date is no length. */
function isOnPicture(text: Element | null): boolean {
  if (text === null || text.closest("time") !== null) return false;
  if (DAY.test(text.previousElementSibling?.textContent ?? "")) return false;
  const around = text.closest("a") ?? text.parentElement?.parentElement ?? null;
  return around !== null && around.querySelector(PICTURE) !== null;
}
