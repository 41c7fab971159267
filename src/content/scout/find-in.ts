export type Root = Element | Document | ShadowRoot;

/** A page with more components than these is looked at in part. */
const MOST_ROOTS = 60;
const MOST_ASKED = 4_000;

/** `root` and the open shadow roots within it. Most pages have none, and are asked once. */
export function rootsIn(root: Root): readonly Root[] {
  const found: Root[] = root instanceof Element && root.shadowRoot !== null ? [root, root.shadowRoot] : [root];
  let asked = 0;
  for (let place = 0; place < found.length && found.length < MOST_ROOTS; place += 1) {
    // Only an element whose name has a dash, or one of a few plain ones, can have a root; the dash is no selector.
    for (const element of found[place]?.querySelectorAll("*") ?? []) {
      if ((asked += 1) > MOST_ASKED || found.length >= MOST_ROOTS) break;
      if (element.shadowRoot !== null) found.push(element.shadowRoot);
    }
  }
  return found;
}

/** The first `most` that match, in all of these roots. */
export function findIn(roots: readonly Root[], selector: string, most: number): readonly Element[] {
  const [only, ...more] = roots;
  if (only === undefined) return [];
  if (more.length === 0) return Array.prototype.slice.call(only.querySelectorAll(selector), 0, most);
  return roots.flatMap((root) => [...root.querySelectorAll(selector)]).slice(0, most);
}

export const hasIn = (roots: readonly Root[], selector: string): boolean =>
  roots.some((root) => root.querySelector(selector) !== null);
