import { BOXES } from "./boxes.ts";
import { partByValue } from "./part-by-value.ts";
import type { PartReader } from "./read-clues.ts";
import { textOf } from "./text-of.ts";

/** More elements than this are no row of three boxes. */
const MOST_INSIDE = 40;
/** Signs may stand between the three. */
const MOST_CHILDREN = 5;
/** Letters of a box. */
const MOST_LETTERS = 16;
/** What is something else, or says what it is by itself. */
const NO_BOXES = `a,img,td,time,input:not([type=hidden]),select,${BOXES},[role]`;

/** Nobody younger signs up for anything, and days of events are of our time. */
const YOUNGEST = 3;
const latestYear = (): number => Temporal.Now.plainDateISO().year - YOUNGEST;
const isPressed = (box: Element): boolean => box.ownerDocument.defaultView?.getComputedStyle(box).cursor === "pointer";

/**
 * The three boxes that an element holds side by side, if they say no more than day, month and year, or a date in three pieces
 * with its month in words: lists of divs that a page draws, and names by nothing else. None where it holds anything else.
 */
export function partsSideBySide(element: Element, { partOf, readMonth }: PartReader): readonly Element[] {
  const { childElementCount: count } = element;
  const isRow = count >= 3 && count <= MOST_CHILDREN && element.getElementsByTagName("*").item(MOST_INSIDE) === null;
  if (!isRow || element.querySelector(NO_BOXES) !== null) return [];
  const boxes = [...element.children].filter((child) => textOf(child) !== "");
  const texts = boxes.map(textOf);
  if (boxes.length !== 3 || texts.some(({ length }) => length > MOST_LETTERS)) return [];
  // Names of months are asked of the browser only where a year of birth stands beside, in boxes that can be pressed.
  const isDate = texts.some((text) => /^\d{4}$/.test(text) && Number(text) < latestYear()) && boxes.every(isPressed);
  const parts = new Set(texts.map((text) => partOf(text) ?? (isDate ? partByValue(text, readMonth) : null)));
  return parts.size === 3 && !parts.has(null) ? boxes : [];
}
