import type { Seal, Sealed } from "./seal.ts";
import type { Gap } from "./stone.ts";

type Span = { readonly from: number; readonly to: number };

/**
 * Entries side by side that are missing. `link` is null where the last of them went earlier: an older stone keeps it. `before` is
 * what was missing already.
 */
type Missing = Span & {
  readonly link: Uint8Array | null;
  readonly isNew: boolean;
  readonly before: readonly Span[];
};

/** A walk over all seals, to find what is to leave with a part of the record, and the gaps that there are then. */
export type GapSearch = {
  /** The number before the first of this chain. */
  readonly first: number;
  /** The number that was looked at last. */
  readonly last: number;
  readonly open: Missing | null;
  readonly found: readonly Missing[];
  /** Numbers of the seals that leave. */
  readonly gone: readonly number[];
  /** What older stones keep, by their gap. */
  readonly links: ReadonlyMap<string, Uint8Array>;
};

export const beginGapSearch = (first: number): GapSearch => ({
  ...{ first, last: first, open: null, found: [], gone: [], links: new Map() },
});

/** Some further seals, in order. `isGone` is asked of events and days. */
export function searchGaps(search: GapSearch, seals: readonly Seal[], isGone: (of: Sealed) => boolean): GapSearch {
  const [found, gone, links] = [[...search.found], [...search.gone], new Map(search.links)];
  let { open, last } = search;
  for (const { n, of, link } of seals) {
    if (of.kind === "stone") for (const gap of of.stone.gaps) links.set(nameOf(gap), gap.link);
    if (n > last + 1) open = withOld(open, { from: last + 1, to: n - 1 });
    // Stones are older than what follows them: where everything before one is gone, so is what it speaks of.
    const leaves = of.kind === "stone" ? open !== null && open.from === search.first + 1 : isGone(of);
    if (leaves) {
      gone.push(n);
      open = { from: open?.from ?? n, to: n, link, isNew: true, before: open?.before ?? [] };
    } else if (open !== null) {
      found.push(open);
      open = null;
    }
    last = n;
  }
  return { ...search, last, open, found, gone, links };
}

const withOld = (open: Missing | null, old: Span): Missing => ({
  from: open?.from ?? old.from,
  to: old.to,
  link: null,
  isNew: open?.isNew ?? false,
  before: [...(open?.before ?? []), old],
});

const nameOf = ({ from, to }: Span): string => `${from} ${to}`;

/** The gaps that are new, or wider than they were. One that holds what no stone ever spoke of stays unspoken of. */
export function newGaps({ found, open, links }: GapSearch): readonly Gap[] {
  return [...found, ...(open === null ? [] : [open])].flatMap(({ from, to, link, isNew, before }) => {
    const old = before.map((span) => links.get(nameOf(span)));
    const last = link ?? old.at(-1);
    return isNew && last !== undefined && !old.includes(undefined) ? [{ from, to, link: last }] : [];
  });
}
