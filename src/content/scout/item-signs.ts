/** What one repeated block of a page has in it, of what posts, articles, wares and letters are made of. */
export type ItemSigns = {
  /** Someone's name or picture that leads to them. */
  author: boolean;
  /** Where the first author's link leads; null without one. */
  authorAt: string | null;
  avatar: boolean;
  time: boolean;
  /** The time is a link: to the one post. */
  permalink: boolean;
  media: boolean;
  video: boolean;
  /** Kinds of reaction whose names the page's own code has: to like, to answer, to pass on. */
  kinds: number;
  /** Buttons with a picture, a count or two states, whatever they are called. */
  controls: number;
  counts: number;
  /** A place to answer within the block. */
  box: boolean;
  /** Running text of some length that is no link. */
  body: boolean;
  /** A headline that is a link. */
  headline: boolean;
  price: boolean;
  checkbox: boolean;
  /** Blocks of the same make within it: a branch of a discussion. */
  nested: boolean;
};
