import type { ItemSigns } from "./item-signs.ts";
import type { PageSigns } from "./page-signs.ts";

/** One reason, and how much it speaks for a feed (positive) or against. */
export type Evidence = { readonly sign: string; readonly weight: number };

/** Where nothing speaks for a feed it is none. */
const START = -3.4;

/**
 * Weighs what was read of one stream. Each share is that of the items read that have the sign, so that a sign in one block
 * of ten says little. Figures were found on pages made for it, the first half of `test/fixtures/pages`.
 */
export function weighStream(items: readonly ItemSigns[], page: PageSigns, count: number): readonly Evidence[] {
  const share = (has: (item: ItemSigns) => boolean): number =>
    items.length === 0 ? 0 : items.filter(has).length / items.length;
  const many = Math.min(1, (count - 1) / 4);
  const people = new Set(items.flatMap(({ authorAt }) => authorAt ?? []));
  const isOneAuthor = items.length >= 4 && people.size === 1;
  const within = items.find((item) => item.within !== null)?.within ?? null;
  const gallery = share(isPiece);
  const social = share(isSocial);
  const lines: readonly Evidence[] = [
    { sign: "start", weight: START },
    { sign: "repeated", weight: many * 0.6 },
    { sign: "author", weight: share(({ author, avatar }) => author || avatar) * 0.9 },
    { sign: "avatar", weight: share(({ avatar }) => avatar) * 0.6 },
    { sign: "time", weight: share(({ time }) => time) * 1 },
    { sign: "permalink", weight: share(({ permalink }) => permalink) * 0.4 },
    { sign: "owned", weight: share(({ owned }) => owned) * 0.8 },
    { sign: "gallery", weight: gallery * 1.4 },
    { sign: "media", weight: share(({ media }) => media) * 0.4 },
    { sign: "video", weight: share(({ video, controls }) => video && controls >= 2) * 1.8 },
    { sign: "reactions", weight: share(({ kinds }) => kinds >= 2) * 1.3 + share(({ kinds }) => kinds >= 3) * 0.5 },
    {
      sign: "controls",
      weight: share(({ controls }) => controls >= 2) * 0.7 + share(({ controls }) => controls >= 3) * 0.8,
    },
    { sign: "counts", weight: share(({ counts }) => counts >= 2) * 0.5 },
    { sign: "answer-box", weight: share(({ box }) => box) * 0.4 },
    { sign: "text", weight: share(({ body }) => body) * 0.3 },
    { sign: "role-feed", weight: page.feedRole ? 1.5 : 0 },
    { sign: "articles", weight: page.articles ? 0.3 : 0 },
    { sign: "composer", weight: page.composerBefore && !page.hangsOn ? 0.7 : 0 },
    { sign: "follow", weight: page.follows ? 0.4 : 0 },
    // Two blocks of one kind are a page's parts, unless both are videos.
    { sign: "few", weight: count < 3 && share(({ video }) => video) < 1 ? -2 : 0 },
    { sign: "no-reactions", weight: social < 0.3 && gallery < 0.7 ? -1.6 : 0 },
    {
      sign: "timeless",
      weight: share(({ time, video }) => time || video) < 0.3 && gallery < 0.7 ? -1 + share(isPost) * 0.8 : 0,
    },
    {
      sign: "headlines",
      weight: share(({ headline }) => headline) * -0.9 + share((item) => item.headline && isPost(item)) * 0.3,
    },
    { sign: "published", weight: share(({ published }) => published) * -4 },
    { sign: "shared-away", weight: share(({ sharedAway }) => sharedAway) * -1.6 },
    { sign: "anchored", weight: within === null ? 0 : share((item) => item.within === within) * -6 },
    { sign: "prices", weight: share(({ price }) => price) * -2.6 },
    { sign: "ratings", weight: share(({ rated, owned }) => rated && !owned) * -1.2 },
    { sign: "checkboxes", weight: share(({ checkbox }) => checkbox) * -2.2 },
    { sign: "one-author", weight: isOneAuthor ? -0.9 : 0 },
    { sign: "hangs-on", weight: page.hangsOn ? -4 : 0 },
    { sign: "single", weight: page.single ? -1.3 : 0 },
    { sign: "conversation", weight: (page.composerAfter ? -4 : 0) + (page.log ? -1.5 : 0) },
    { sign: "pages", weight: page.pages ? -0.7 : 0 },
    { sign: "crumbs", weight: page.crumbs ? -1 : 0 },
    { sign: "table", weight: page.table ? -1.5 : 0 },
  ];
  return lines.filter(({ weight }) => Math.abs(weight) >= 0.005);
}

/** Three kinds of reaction, or two and as many controls. */
const isPost = ({ kinds, controls }: ItemSigns): boolean => kinds >= 2 && controls >= 3;
/** What can be answered and passed on, and what is somebody's own and can be liked: a walk, a film seen, a pair of socks. */
const isSocial = ({ kinds, controls, liked, owned }: ItemSigns): boolean =>
  kinds >= 2 || controls >= 3 || (owned && (liked || controls >= 2));
/** Somebody's picture with the figure of those who like it, and nothing to read: such walls are passed through without a time. */
const isPiece = (item: ItemSigns): boolean =>
  item.media &&
  item.counts > 0 &&
  item.avatar &&
  (item.liked || item.controls > 0) &&
  !(item.headline || item.body || item.price || item.rated || item.box);
