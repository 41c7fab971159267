import type { Root } from "./find-in.ts";
import { PAINTED } from "./read-pictures.ts";

/** Siblings of one kind, each with much in it: what a stream of posts is made of, and much else. */
export type Stream = { readonly parent: Element | ShadowRoot; readonly items: readonly Element[] };

/** What the blocks of a stream have in them, whatever they are made of. */
const CUES = `time,[datetime],abbr[title],button,[role=button],a[href^='#'],video,article,h2,h3,img,${PAINTED}`;
/** Where a site draws its pictures and controls with nothing but styles, its posts still lead somewhere. */
const LAST_CUES = "a[href]";
const FEWEST_CUES = 4;
const MOST_CUES = 1_500;
const CUES_TRIED = 28;
/** From a control of a post up to the post itself some sites stand twenty elements, one in the other. */
const HIGHEST = 26;
const MOST_STREAMS = 3;
const MOST_ITEMS = 20;
const FEWEST_ITEMS = 2;
/** An item with fewer elements in it holds no author, time and controls. */
const FEWEST_IN_ITEM = 7;
const MOST_ITEMS_THAT_WEIGH = 14;
const MOST_IN_ITEM_THAT_WEIGHS = 60;

/** A page's frame, whatever it is made of. */
const NEVER_PARENTS = new Set("NAV FOOTER SELECT HTML TR FORM".split(" "));

type Parent = Element | ShadowRoot;

/**
 * The heaviest groups of siblings of a page, the heaviest first: from a sample of what posts have in them, up to whatever
 * stands in a row of its like. Nothing else of the page is looked at.
 */
export function findStreams(roots: readonly Root[]): readonly Stream[] {
  const seen = new Set<Parent>();
  const found: { readonly stream: Stream; readonly weight: number }[] = [];
  const cues = sampleOf(roots, CUES);
  for (const cue of cues.length < FEWEST_CUES ? sampleOf(roots, LAST_CUES) : cues) {
    let item = cue;
    for (let height = 0; height < HIGHEST; height += 1) {
      const parent = parentOf(item);
      // From here up another cue has led.
      if (parent === null || seen.has(parent)) break;
      seen.add(parent);
      const heavy = weigh(parent, item.tagName);
      if (heavy !== null) found.push(heavy);
      item = parent instanceof Element ? parent : parent.host;
    }
  }
  return found
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_STREAMS)
    .map(({ stream }) => stream);
}

function weigh(parent: Parent, tag: string): { readonly stream: Stream; readonly weight: number } | null {
  if (parent.childElementCount < FEWEST_ITEMS) return null;
  if (parent instanceof Element && NEVER_PARENTS.has(parent.tagName)) return null;
  const items: Element[] = [];
  let heaviest = 0;
  for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.tagName !== tag) continue;
    const size = sizeOf(child);
    if (size < FEWEST_IN_ITEM) continue;
    heaviest = Math.max(heaviest, Math.min(size, MOST_IN_ITEM_THAT_WEIGHS));
    if (items.push(child) >= MOST_ITEMS) break;
  }
  if (items.length < FEWEST_ITEMS) return null;
  return { stream: { parent, items }, weight: Math.min(items.length, MOST_ITEMS_THAT_WEIGH) * heaviest };
}

const parentOf = (element: Element): Parent | null =>
  element.parentNode instanceof Element || element.parentNode instanceof ShadowRoot ? element.parentNode : null;

/** As far as it matters. A component of a page's own hides what it holds from its parent's list. */
function sizeOf(element: Element): number {
  const own = countIn(element);
  if (own >= FEWEST_IN_ITEM) return own;
  const shadow = element.shadowRoot ?? element.firstElementChild?.shadowRoot ?? null;
  return shadow === null ? own : own + countIn(shadow);
}

/** The browser counts by itself: an element that a script only walks past costs as much as one that it reads. */
const countIn = (root: Parent): number =>
  (root instanceof Element ? root.getElementsByTagName("*") : root.querySelectorAll("*")).length;

/** Evenly from all, so that neither the head of a page nor its end decides. */
function sampleOf(roots: readonly Root[], selector: string): readonly Element[] {
  const lists = roots.map((root) => root.querySelectorAll(selector));
  const all = lists.reduce((sum, { length }) => sum + length, 0);
  const count = Math.min(MOST_CUES, all);
  const step = Math.max(1, count / CUES_TRIED);
  return Array.from({ length: Math.min(count, CUES_TRIED) }, (_, index) => at(lists, Math.floor(index * step))).filter(
    (cue) => cue !== undefined,
  );
}

/** Of the lists one behind the other. */
function at(lists: readonly NodeListOf<Element>[], place: number): Element | undefined {
  let before = 0;
  for (const list of lists) {
    if (place < before + list.length) return list[place - before];
    before += list.length;
  }
  return undefined;
}
