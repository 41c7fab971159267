import type { Surface } from "#domain/catalogue/surface";
import type { Lifetime } from "./lifetime.ts";
import type { WitnessRules } from "./page-rules.ts";

/** The whole document is searched at most this often; what was just added is looked at before it is painted. */
const FULL_LOOK_EVERY_MS = 250;

export type WitnessWatch = {
  /** The surface that a visible witness shows beside the URL's own, or null. */
  shows(): Surface | null;
  /** Searches now; where the URL changed, `own` is its surface, whose witnesses say nothing new. */
  look(own: Surface | null): void;
  /** Begins again under a new root. */
  renew(): void;
};

/**
 * Watches the document for witnesses of a surface that the URL does not name. Cheap on a feed that grows: on each change
 * only the added elements are tried, layout is read only for one that matched, and a hidden page is not watched at all.
 */
export function watchWitnesses(
  view: Window & typeof globalThis,
  lifetime: Lifetime,
  { witnesses, attributes }: WitnessRules,
  onChange: () => void,
): WitnessWatch {
  const { document } = view;
  let own: Surface | null = null;
  let shown: Surface | null = null;
  let lookIsDue = false;
  const others = () => witnesses.filter(({ surface }) => surface !== own);

  function say(next: Surface | null): void {
    if (next === shown) return;
    shown = next;
    onChange();
  }
  function lookEverywhere(): void {
    say(others().find(({ selector }) => isShown(document.querySelectorAll(selector)))?.surface ?? null);
  }
  function lookSoon(): void {
    if (lookIsDue || others().length === 0) return;
    lookIsDue = true;
    view.setTimeout(() => {
      lookIsDue = false;
      if (!lifetime.signal.aborted && !document.hidden) lookEverywhere();
    }, FULL_LOOK_EVERY_MS);
  }
  function lookAtChanges(records: readonly MutationRecord[]): void {
    const wanted = others();
    if (wanted.length === 0) return;
    lookSoon();
    if (shown !== null) return;
    // A microtask before paint: a forbidden surface that the page draws before its URL is covered in the same frame.
    const found = wanted.find(({ selector }) => records.some((record) => isShown(matchesIn(record, selector))));
    if (found !== undefined) say(found.surface);
  }

  const observer = new view.MutationObserver(lookAtChanges);
  function observe(): void {
    observer.disconnect();
    if (document.hidden || witnesses.length === 0 || lifetime.signal.aborted) return;
    observer.observe(document, { childList: true, subtree: true, attributeFilter: [...attributes] });
    lookEverywhere();
  }
  lifetime.listen(document, "visibilitychange", observe);
  lifetime.atEnd(() => observer.disconnect());
  observe();
  return {
    shows: () => shown,
    look(surface) {
      own = surface;
      lookEverywhere();
    },
    renew: observe,
  };
}

function* matchesIn(record: MutationRecord, selector: string): Iterable<Element> {
  const roots = record.type === "attributes" ? [record.target] : record.addedNodes;
  for (const root of roots) {
    if (!(root instanceof Element)) continue;
    if (root.matches(selector)) yield root;
    yield* root.querySelectorAll(selector);
  }
}

function isShown(found: Iterable<Element>): boolean {
  for (const element of found) if (element.checkVisibility({ visibilityProperty: true })) return true;
  return false;
}
