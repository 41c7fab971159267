import type { ItemSigns } from "./item-signs.ts";
import type { PageSigns } from "./page-signs.ts";

/** One reason, and how much it speaks for a feed (positive) or against. */
export type Evidence = { readonly sign: string; readonly weight: number };

/** Signs that are there or not, or so many times. */
type Countable = {
  [Sign in keyof ItemSigns]: ItemSigns[Sign] extends boolean | number ? Sign : never;
}[keyof ItemSigns];

/** Where nothing speaks for a feed it is none. */
const START = -3.4;

/**
 * Weighs what was read of one stream. Each share is that of the items read that have the sign, so that a sign in one block
 * of ten says little. Figures were found on pages made for it, the first half
 * of `test/support/pages` (`DEVELOPED_ON`).
 */
export function weighStream(items: readonly ItemSigns[], page: PageSigns, count: number): readonly Evidence[] {
  const shareOf = (has: (item: ItemSigns) => boolean): number =>
    items.length === 0 ? 0 : items.filter(has).length / items.length;
  const share = (sign: Countable, least = 1): number => shareOf((item) => Number(item[sign]) >= least);
  const many = Math.min(1, (count - 1) / 4);
  const people = items.flatMap(({ authorAt }) => authorAt ?? []);
  const isOneAuthor = people.length >= 3 && new Set(people).size === 1;
  const within = items.find((item) => item.within !== null)?.within ?? null;
  const gallery = shareOf(isPiece);
  const clips = isOneAuthor ? 0 : shareOf(isClip);
  const isWall = gallery >= 0.7 || clips >= 0.7;
  const social = shareOf(isSocial);
  const weights: Readonly<Record<string, number>> = {
    start: START,
    repeated: many * 0.6,
    author: shareOf(({ author, avatar }) => author || avatar) * 0.9,
    avatar: share("avatar") * 0.6,
    time: share("time") * 1,
    permalink: share("permalink") * 0.4,
    owned: share("owned") * 0.8,
    gallery: gallery * 1.4,
    clips: clips * 2.6,
    media: share("media") * 0.4,
    video: shareOf(({ video, controls }) => video && controls >= 2) * 1.8,
    reactions: share("kinds", 2) * 1.3 + share("kinds", 3) * 0.5,
    controls: share("controls", 2) * 0.7 + share("controls", 3) * 0.8,
    counts: share("counts", 2) * 0.5,
    "answer-box": share("box") * 0.4,
    text: share("body") * 0.3,
    "role-feed": page.feedRole ? 1.5 : 0,
    articles: page.articles ? 0.3 : 0,
    composer: page.composerBefore && !page.hangsOn ? 0.7 : 0,
    follow: page.follows ? 0.4 : 0,
    // Two blocks of one kind are a page's parts, unless both are videos.
    few: count < 3 && share("video") < 1 ? -2 : 0,
    "no-reactions": social < 0.3 && !isWall ? -1.6 : 0,
    timeless: shareOf(({ time, video }) => time || video) < 0.3 && !isWall ? -1 + shareOf(isOfSomebody) * 0.8 : 0,
    headlines: share("headline") * -0.9 + shareOf((item) => item.headline && isPost(item)) * 0.3,
    "of-nobody": shareOf(isOfNobody) * -3.4,
    published: share("published") * -4,
    "shared-away": share("sharedAway") * -1.6,
    anchored: within === null ? 0 : shareOf((item) => item.within === within) * -6,
    prices: share("price") * -2.6,
    ratings: shareOf(({ rated, owned }) => rated && !owned) * -1.2,
    checkboxes: share("checkbox") * -2.2,
    "one-author": isOneAuthor ? -0.9 : 0,
    "hangs-on": page.hangsOn ? -4 : 0,
    single: page.single ? -1.3 : 0,
    conversation: (page.composerAfter ? -4 : 0) + (page.log ? -1.5 : 0),
    pages: page.pages ? -0.7 : 0,
    crumbs: page.crumbs ? -1 : 0,
    table: page.table ? -1.5 : 0,
  };
  return Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .map(([sign, weight]) => ({ sign, weight }));
}

/** Three kinds of reaction, or two and as many controls. */
const isPost = ({ kinds, controls }: ItemSigns): boolean => kinds >= 2 && controls >= 3;
/** What can be answered and passed on, and what is somebody's own and can be liked: a walk, a film seen, a pair of socks. */
const isSocial = ({ kinds, controls, liked, owned }: ItemSigns): boolean =>
  kinds >= 2 || controls >= 3 || (owned && (liked || controls >= 2));
/** Without a time too: it can be answered and passed on, or shows something, with its author and three controls. */
const isOfSomebody = (item: ItemSigns): boolean =>
  isPost(item) || (item.media && (item.authorAt !== null || item.avatar) && item.controls >= 3);
/** It leads on by its title, without a face, and nobody can like it: kept, passed on and talked about as news are, whoever wrote it. */
const isOfNobody = (item: ItemSigns): boolean =>
  item.titled && !(item.avatar || item.liked || item.video || isClip(item));
/** Somebody's video behind its picture, or one with figures of how it was seen: one beside a name, else two. */
const isClip = ({ clip, media, author, authorAt, shown, price, rated }: ItemSigns): boolean =>
  clip && media && !(price || rated) && (authorAt !== null || shown > (author ? 0 : 1));
/** A picture with nothing to read, somebody's and with the figure of those who like it, or with two reactions and their figures: such walls are passed through without a time. */
const isPiece = (item: ItemSigns): boolean =>
  item.media &&
  item.counts > 0 &&
  (item.avatar
    ? item.liked || item.owned || item.controls > 0 || (item.kinds > 0 && !item.titled)
    : item.kinds >= 2 && item.counts >= 2 && !item.titled) &&
  !(item.headline || item.body || item.price || item.rated || item.box);
