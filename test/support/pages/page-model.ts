/** What can be done with an item; `menu` is the three dots that everything has. */
export type ControlKind = "like" | "reply" | "share" | "save" | "menu" | "cart" | "quote" | "archive" | "star" | "edit";

/** One repeated block of a page, whatever it will be made of. */
export type Item = {
  readonly who?: string;
  readonly avatar?: boolean;
  readonly when?: "relative" | "date";
  readonly title?: string;
  readonly text?: string;
  /** `painted` is a picture in the style of an empty block, `clip` one with the length of its video on it. */
  readonly media?: "image" | "video" | "thumb" | "painted" | "clip";
  readonly controls?: readonly ControlKind[];
  readonly price?: string;
  /** Marks out of five. */
  readonly rated?: boolean;
  readonly checkbox?: boolean;
  readonly box?: boolean;
  readonly facts?: readonly string[];
  readonly replies?: readonly Item[];
  /** It was published, as a blog's entry is: its title is its bookmark, and plain links share it on other sites. */
  readonly published?: boolean;
  /** Where it is about something of its author's: that is linked, at an address that names them. */
  readonly owned?: boolean;
  /** Its title stands in no heading. */
  readonly bareTitle?: boolean;
  /** Its controls are signs with a figure, pressed without being buttons. */
  readonly tallied?: boolean;
  /** Its controls are plain links to what they do. */
  readonly plain?: boolean;
  /** The page of another site that its time leads into. */
  readonly within?: string;
  /** Its time leads to its own place in the page, not to a page of its own. */
  readonly anchored?: boolean;
};

/** A page as what it is, before it is made of anything. */
export type PageModel = {
  readonly language: string;
  readonly path: string;
  /** Much to read, or one large thing, before the items. */
  readonly head?: {
    readonly title: string;
    readonly text?: string;
    readonly media?: "image" | "video";
    /** Text without paragraphs, in a page that is one form, as older sites were made. */
    readonly inForm?: boolean;
  };
  readonly composer?: "before" | "after";
  readonly follow?: boolean;
  readonly feedRole?: boolean;
  readonly items: readonly Item[];
  readonly pages?: boolean;
  readonly crumbs?: boolean;
  readonly openGraph?: string;
  /** What a page says that it is, in JSON of schema.org. */
  readonly about?: string;
  /** Lines of cells rather than blocks. */
  readonly rows?: boolean;
};
