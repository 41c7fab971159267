import type { Surface } from "../../domain/catalogue/surface.ts";
import type { ReadPlace } from "../../domain/plan/read-place.ts";
import { addressToKeep } from "./address-to-keep.ts";
import type { Gathered } from "../gather-facts.ts";
import { isSamePage } from "./is-same-page.ts";
import { fellSilent, isLookedAt, type TabFacts } from "./tab-facts.ts";

/**
 * Where the judgement comes from. `on-its-way`: a navigation began, and may yet not arrive. `failed`: it did not arrive.
 * `arrived`: another document. `moved`: another page in the same document. Neither has anything to finish.
 */
export type Occasion = "on-its-way" | "failed" | "arrived" | "moved" | "report" | "told";

export type PageSeen = {
  readonly tabId: number;
  readonly url: string;
  readonly incognito: boolean;
  readonly shows: Surface | null;
};

/** What is known of a page that is judged: what its tab was, while it is on the same site; else a fresh start. */
export function pageFacts(
  before: TabFacts | null,
  seen: PageSeen,
  { place, reading }: ReadPlace,
  { facts, stampMs }: Gathered,
  occasion: Occasion,
): TabFacts {
  const kept = before !== null && before.place.site === place.site ? before : null;
  return {
    url: addressToKeep(seen.url),
    place,
    countedAs: place.surface,
    school: kept?.school ?? null,
    unchosen: stillUnchosen(kept, seen),
    incognito: seen.incognito,
    // Taken away once, the tab is anybody's again: what is opened in it next is not the turn's.
    openedInTurn: facts.who.kind === "grown-up" || (kept?.openedInTurn === true && kept.shown.state !== "unknown"),
    granted: stillGranted(kept, seen),
    reading,
    shown: kept === null || isAnew(kept, occasion) ? { state: "unknown" } : kept.shown,
    // An ending is one page's: a move to another surface has nothing to finish.
    ending: kept?.place.surface === place.surface ? kept.ending : null,
    settledToMs: kept !== null && isLookedAt(kept) ? kept.settledToMs : stampMs,
    heardAtMs: kept?.heardAtMs ?? null,
    happening: kept?.happening ?? null,
  };
}

/**
 * A document that was given up for its silence gets its second chance as a new one. What the old one says late, woken by the
 * very navigation that takes it away (Firefox ends a page's long-running script for that), does not bring it back.
 */
const isAnew = (kept: TabFacts, occasion: Occasion): boolean =>
  fellSilent(kept) && (!isLookedAt(kept) || occasion === "on-its-way" || occasion === "arrived");

/** It is told before the page moves, or after; gone when the tab is anywhere else. */
function stillUnchosen(page: TabFacts | null, { url }: PageSeen): string | null {
  const unchosen = page?.unchosen ?? null;
  if (page === null || unchosen === null) return null;
  return isSamePage(unchosen, url) || isSamePage(page.url, url) ? unchosen : null;
}

/** Gone when the tab leaves the page that it is for. */
function stillGranted(page: TabFacts | null, { url }: PageSeen): TabFacts["granted"] {
  const granted = page?.granted ?? null;
  return granted !== null && isSamePage(granted.url, url) ? granted : null;
}
