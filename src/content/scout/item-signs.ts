/** Where a time leads. */
export type TimeLink = {
  /** To the one post. */
  readonly permalink: boolean;
  /** To a place within a page (`…#…`): that page's address. Where those of several blocks lead into one page they are answers there. */
  readonly within: string | null;
};
/** A short text that may be a time. */
export type MaybeTime = TimeLink & { readonly text: string };

/** What one repeated block of a page has in it, of what posts, articles, wares and letters are made of. */
export type ItemSigns = TimeLink & {
  /** Someone's name or picture that leads to them. */
  readonly author: boolean;
  /** Where the first author's link leads; null without one. */
  readonly authorAt: string | null;
  readonly avatar: boolean;
  readonly time: boolean;
  /** Texts that may be its time, where nothing else is: only the words of a language can say. */
  readonly maybeTimes: readonly MaybeTime[];
  readonly media: boolean;
  readonly video: boolean;
  /** A picture with a length in minutes and seconds on it: a video that can be opened. */
  readonly clip: boolean;
  /** Something of its author's own is linked, at an address that names them: a picture, a song, a single post. */
  readonly owned: boolean;
  /** It can be liked, and says so in the page's own code. */
  readonly liked: boolean;
  /** Kinds of reaction whose names the page's own code has: to like, to answer, to pass on. */
  readonly kinds: number;
  /** Buttons with a picture, a count or two states, whatever they are called, and where it is somebody's or shows something, counts beside a sign. */
  readonly controls: number;
  readonly counts: number;
  /** Those of them that are in no button: how often something was seen. */
  readonly shown: number;
  /** A place to answer within the block. */
  readonly box: boolean;
  /** Running text of some length that is no link. */
  readonly body: boolean;
  /** A headline that is a link. */
  readonly headline: boolean;
  /** A link as long as a headline, whatever it is made of. */
  readonly titled: boolean;
  /** It calls itself an article, a ware or a review, or its headline is its bookmark: it was published, not posted. */
  readonly published: boolean;
  /** Plain links share it on other sites, as blogs let their readers do. */
  readonly sharedAway: boolean;
  readonly price: boolean;
  /** It gives marks to something, as reviews do, or has some: by name, or as 4.5 stands for. */
  readonly rated: boolean;
  readonly checkbox: boolean;
};
