import type { Surface } from "../catalogue/surface.ts";
import type { SiteId } from "../ids.ts";
import { MOST_COUNTS, MOST_LOOKS, type WitnessCount, type WitnessLook } from "./witness-count.ts";

/** One page that stays open is one page, however often its guard speaks. */
const LOOKS_EVERY_MS = 10 * 60_000;
/** What nobody has looked at for so long says nothing of the rules of today. */
const KEPT_MS = 60 * 86_400_000;

export type Looked = {
  readonly site: SiteId;
  readonly surface: Surface;
  readonly look: WitnessLook;
  readonly atMs: number;
};

/** The counts with one look more, and without what is old; the same list where the last look is too near to say anything new. */
export function countLook(
  counts: readonly WitnessCount[],
  { site, surface, look, atMs }: Looked,
): readonly WitnessCount[] {
  if (!isLookDue(counts, { site, surface }, atMs)) return counts;
  const before = countOf(counts, { site, surface });
  const start = before ?? { site, surface, agrees: 0, unmarked: 0, differs: 0, firstAtMs: atMs };
  const isFull = start.agrees + start.unmarked + start.differs >= MOST_LOOKS;
  const kept = isFull ? halved(start) : start;
  const others = counts.filter((one) => one !== before && Math.abs(atMs - one.lastAtMs) < KEPT_MS);
  const latest = others.toSorted((a, b) => b.lastAtMs - a.lastAtMs).slice(0, MOST_COUNTS - 1);
  return [{ ...kept, [look]: kept[look] + 1, lastAtMs: atMs }, ...latest];
}

/** Would a look at this place now be counted? */
export function isLookDue(counts: readonly WitnessCount[], place: Place, atMs: number): boolean {
  const before = countOf(counts, place);
  return before === null || Math.abs(atMs - before.lastAtMs) >= LOOKS_EVERY_MS;
}

type Place = Pick<Looked, "site" | "surface">;

const countOf = (counts: readonly WitnessCount[], { site, surface }: Place): WitnessCount | null =>
  counts.find((one) => one.site === site && one.surface === surface) ?? null;

type Counted = Omit<WitnessCount, "lastAtMs">;

const halved = (count: Counted): Counted => ({
  ...count,
  agrees: Math.floor(count.agrees / 2),
  unmarked: Math.floor(count.unmarked / 2),
  differs: Math.floor(count.differs / 2),
});
