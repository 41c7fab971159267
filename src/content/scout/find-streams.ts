/** Siblings of one kind, each with much in it: what a stream of posts is made of, and much else. */
export type Stream = { readonly parent: Element | ShadowRoot; readonly items: readonly Element[] };

/** A page is looked through up to here; what a feed has stands long before. */
const MOST_ELEMENTS = 20_000;
const MOST_STREAMS = 6;
const FEWEST_ITEMS = 2;
/** An item with fewer elements in it holds no author, time and controls. */
const FEWEST_IN_ITEM = 7;
const MOST_ITEMS_THAT_WEIGH = 14;
const MOST_IN_ITEM_THAT_WEIGHS = 90;

const NEVER_ITEMS = new Set([
  "SCRIPT",
  "STYLE",
  "LINK",
  "META",
  "TEMPLATE",
  "NOSCRIPT",
  "OPTION",
  "BR",
  "HR",
  "PATH",
  "G",
]);
/** A page's frame, whatever it is made of. */
const NEVER_PARENTS = new Set(["NAV", "FOOTER", "SELECT", "HEAD", "HTML", "svg", "TR"]);

/** The heaviest groups of siblings of a page, the heaviest first. */
export function findStreams(document: Document): readonly Stream[] {
  const found: { readonly stream: Stream; readonly weight: number }[] = [];
  let left = MOST_ELEMENTS;
  function walk(root: Element | ShadowRoot): void {
    look(root, found);
    const all = root instanceof Element ? root.getElementsByTagName("*") : root.querySelectorAll("*");
    for (const element of all) {
      if (--left < 0) return;
      if (element.childElementCount >= FEWEST_ITEMS) look(element, found);
      if (element.shadowRoot !== null) walk(element.shadowRoot);
    }
  }
  if (document.body !== null) walk(document.body);
  return found
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_STREAMS)
    .map(({ stream }) => stream);
}

function look(parent: Element | ShadowRoot, found: { readonly stream: Stream; readonly weight: number }[]): void {
  if (parent instanceof Element && NEVER_PARENTS.has(parent.tagName)) return;
  const byTag = new Map<string, Element[]>();
  for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) {
    const { tagName } = child;
    const group = byTag.get(tagName);
    if (group === undefined) byTag.set(tagName, [child]);
    else group.push(child);
  }
  for (const [tag, group] of byTag) {
    if (group.length < FEWEST_ITEMS || NEVER_ITEMS.has(tag)) continue;
    const items = group.filter((item) => isRich(item));
    if (items.length < FEWEST_ITEMS) continue;
    const middle = items[items.length >> 1];
    const size = middle === undefined ? 0 : sizeOf(middle);
    const weight = Math.min(items.length, MOST_ITEMS_THAT_WEIGH) * Math.min(size, MOST_IN_ITEM_THAT_WEIGHS);
    found.push({ stream: { parent, items }, weight });
  }
}

/** A component of a page's own hides what it holds from its parent's list. */
function sizeOf(element: Element): number {
  const own = element.getElementsByTagName("*").length;
  if (own >= FEWEST_IN_ITEM) return own;
  const shadow = element.shadowRoot ?? element.firstElementChild?.shadowRoot ?? null;
  return shadow === null ? own : own + shadow.querySelectorAll("*").length;
}

const isRich = (element: Element): boolean => sizeOf(element) >= FEWEST_IN_ITEM;
