import type { Witness } from "#domain/catalogue/site";
import type { Surface } from "#domain/catalogue/surface";
import type { Lifetime } from "../guard/lifetime.ts";
import type { WitnessRules } from "./page-rules.ts";

/** The whole document is searched at most this often; what was just added is looked at before it is painted. */
const FULL_LOOK_EVERY_MS = 250;

export type WitnessWatch = {
  /** The surface that a visible witness shows beside the URL's own, or null. */
  shows(): Surface | null;
  /** Searches now, and from now on for what is another surface than `own`, the URL's. */
  look(own: Surface | null): void;
  /** Begins again under a new root. */
  renew(): void;
};

/**
 * Watches the document for witnesses of a surface that the URL does not name. Cheap on a feed that grows: on each change
 * only the added elements are tried, layout is read only for one that matched, and neither a hidden page is watched nor one
 * of which no witness could say anything new. While `isGoing`, the page has said where it goes: marks that are certain on
 * its own surface alone (`Witness.on`) may be those of the next.
 */
export function watchWitnesses(
  view: Window & typeof globalThis,
  lifetime: Lifetime,
  { witnesses, attributes }: WitnessRules,
  isGoing: () => boolean,
  onChange: () => void,
): WitnessWatch {
  const { document } = view;
  let wanted: readonly Witness[] = [];
  let shown: Surface | null = null;
  let lookIsDue = false;

  function say(next: Surface | null): void {
    if (next === shown) return;
    shown = next;
    onChange();
  }
  function firstOf(find: (selector: string) => Iterable<Element>): Surface | null {
    const certain = isGoing() ? wanted.filter(({ on }) => on === undefined) : wanted;
    return certain.find(({ selector }) => [...find(selector)].some(isVisible))?.surface ?? null;
  }
  function lookEverywhere(): void {
    say(firstOf((selector) => document.querySelectorAll(selector)));
  }
  function lookSoon(): void {
    if (lookIsDue) return;
    lookIsDue = true;
    view.setTimeout(() => {
      lookIsDue = false;
      if (!document.hidden) lookEverywhere();
    }, FULL_LOOK_EVERY_MS);
  }
  function lookAtChanges(records: readonly MutationRecord[]): void {
    lookSoon();
    if (shown !== null) return;
    // A microtask before paint: a forbidden surface that the page draws before its URL is covered in the same frame.
    const roots = records.flatMap(({ type, target, addedNodes }) => (type === "attributes" ? target : [...addedNodes]));
    const elements = roots.filter((root) => root instanceof Element);
    const found = firstOf((selector) => elements.flatMap((root) => matchesIn(root, selector)));
    if (found !== null) say(found);
  }

  const observer = new view.MutationObserver(lookAtChanges);
  function observe(): void {
    observer.disconnect();
    if (!document.hidden && wanted.length > 0)
      observer.observe(document, { childList: true, subtree: true, attributeFilter: [...attributes] });
    lookEverywhere();
  }
  lifetime.listen(document, "visibilitychange", observe);
  return {
    shows: () => shown,
    look(own) {
      wanted = witnesses.filter(({ surface, on }) => surface !== own && (on?.some((here) => here === own) ?? true));
      observe();
    },
    renew: observe,
  };
}

function matchesIn(root: Element, selector: string): readonly Element[] {
  const within = [...root.querySelectorAll(selector)];
  return root.matches(selector) ? [root, ...within] : within;
}

const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
