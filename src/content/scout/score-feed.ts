import { ENDLESS_SURFACES, type Surface } from "#domain/catalogue/surface";
import { rootsIn } from "./find-in.ts";
import { findStreams, type Stream } from "./find-streams.ts";
import type { ItemSigns } from "./item-signs.ts";
import { readItem } from "./read-item.ts";
import { createPageReader, type PageSigns } from "./page-signs.ts";
import { createTimeReader } from "./relative-time.ts";
import { weighStream, type Evidence } from "./weigh-stream.ts";

/** From here on a page counts as a feed. */
export const FEED_FROM = 0.5;
/** What is as sure as this needs no other stream to be read. */
const SURE = 0.97;
const MOST_READ = 4;
/** Feeds go on while somebody scrolls, and so do chats, some shops and fronts of news: it tips what is nearly one, where nothing speaks against it. */
const GROWS: Evidence = { sign: "grows", weight: 0.6 };
/** What the sign has for weight where three of four blocks have a picture. */
const MOSTLY_MEDIA = 0.3;

export type FeedScore = {
  /** 0 to 1; a feed from `FEED_FROM` on. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
};

/** What stands around a stream, as nobody looked: what is no feed in the best of pages needs no look at this one. */
const UNREAD: PageSigns = {
  ...{ feedRole: false, articles: false, composerBefore: false, composerAfter: false, log: false, hangsOn: false },
  ...{ follows: false, pages: false, crumbs: false, single: false, table: false },
};
const AT_BEST: PageSigns = { ...UNREAD, feedRole: true, articles: true, composerBefore: true, follows: true };

/**
 * How much a page looks like a feed of people's posts, from how it is made and not from what it says. `surface` is what its
 * address is known to be, by the catalogue or by the software that made it: it speaks too, and alone decides nothing. `grows`: it
 * became longer under a reader.
 */
export function scoreFeed(document: Document, surface: Surface | null, grows = false): FeedScore {
  const times = createTimeReader(document.documentElement?.lang || "en");
  const roots = rootsIn(document);
  const isWalled = surface !== null && document.querySelector("input[type=password]") !== null;
  let readPage: ReturnType<typeof createPageReader> | null = null;
  let best: FeedScore = { score: 0, evidence: [] };
  for (const stream of findStreams(roots)) {
    const items = sample(stream.items).map((item) => readItem(item, times.atOnce, roots.length > 1));
    const weigh = (read: readonly ItemSigns[], page: PageSigns) =>
      scoreOf(withSurface(withGrowth(weighStream(read, page, stream.items.length), grows), surface, isWalled));
    const atMost = weigh(items.map(atItsBest), AT_BEST);
    const found = atMost.score < FEED_FROM ? weigh(items, UNREAD) : readWhole(stream, items, weigh);
    if (found.score > best.score) best = found;
    if (found.score >= SURE) break;
  }
  return best;

  function readWhole(stream: Stream, items: readonly ItemSigns[], weigh: Weigh): FeedScore {
    const page = (readPage ??= createPageReader(document))(stream);
    return withWords(items, (read) => weigh(read, page), times.byWords);
  }
}

type Weigh = (items: readonly ItemSigns[], page: PageSigns) => FeedScore;

function scoreOf(evidence: readonly Evidence[]): FeedScore {
  const sum = evidence.reduce((total, { weight }) => total + weight, 0);
  return { score: 1 / (1 + Math.exp(-sum)), evidence };
}

/** The words of a language are asked for only where they decide: where what may be a time makes it a feed, or a conversation. */
function withWords(
  items: readonly ItemSigns[],
  weigh: (items: readonly ItemSigns[]) => FeedScore,
  isTime: (text: string) => boolean,
): FeedScore {
  const without = weigh(items);
  if (items.every(({ maybeTimes }) => maybeTimes.length === 0)) return without;
  // Between these two it is, whatever the words say.
  const bounds = [weigh(items.map(atItsBest)), weigh(items.map(withAnyTime))];
  const isDecided = bounds.every(({ score }) => score < FEED_FROM === without.score < FEED_FROM);
  return isDecided ? without : weigh(items.map((item) => withTime(item, isTime)));
}

const atItsBest = (item: ItemSigns): ItemSigns => ({ ...withAnyTime(item), within: item.within });
const withAnyTime = (item: ItemSigns): ItemSigns => withTime(item, () => true);

function withTime(item: ItemSigns, isTime: (text: string) => boolean): ItemSigns {
  const found = item.maybeTimes.filter(({ text }) => isTime(text));
  return found.length === 0
    ? item
    : {
        ...item,
        time: true,
        permalink: found.some(({ permalink }) => permalink),
        within: found.find(({ within }) => within !== null)?.within ?? null,
      };
}

const withGrowth = (evidence: readonly Evidence[], grows: boolean): readonly Evidence[] =>
  grows && evidence.every(({ sign, weight }) => weight >= 0 || sign === "start") ? [...evidence, GROWS] : evidence;

/**
 * On a surface that never ends, what would speak against a feed elsewhere is only how that site is made, and pictures without a
 * name make one too; not where somebody is asked for a password before they see it.
 */
function withSurface(evidence: readonly Evidence[], surface: Surface | null, isWalled: boolean): readonly Evidence[] {
  if (surface === null || surface === "other") return evidence;
  const sign = `surface-${surface}`;
  if (!ENDLESS_SURFACES.includes(surface)) return [...evidence, { sign, weight: -8 }];
  const arePictures = !isWalled && evidence.some((line) => line.sign === "media" && line.weight >= MOSTLY_MEDIA);
  return [
    ...evidence.filter((line) => line.weight >= 0 || line.sign === "start"),
    { sign, weight: arePictures ? 2.8 : 2.2 },
  ];
}
/** From its whole length, not from its first screen alone: a page's first block is often another. */
function sample(items: readonly Element[]): readonly Element[] {
  if (items.length <= MOST_READ) return items;
  const step = (items.length - 1) / (MOST_READ - 1);
  return Array.from({ length: MOST_READ }, (_, index) => items[Math.round(index * step)]).filter(
    (item) => item !== undefined,
  );
}
