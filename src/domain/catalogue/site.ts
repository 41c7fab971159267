import type { SiteId } from "../ids.ts";
import type { Surface } from "./surface.ts";

/** Surface `surface` is where the path (and, where given, host and query) match. The first rule that matches wins. */
export type SurfaceRule = {
  readonly surface: Surface;
  /** Tried on the path, which always begins with `/` and holds neither query nor fragment. */
  readonly path: RegExp;
  /** Tried on the query without its `?`, when given. */
  readonly query?: RegExp;
  /**
   * The rule holds on these hosts and their subdomains alone, when given; `.blogs.example` are the subdomains without
   * it, and `*.blogs.example` those of them that the company keeps for itself (`company-host.ts`).
   */
  readonly hosts?: readonly string[];
};

/** A place that is never closed at any age: help, safety, privacy, delete-my-account, single sign-on for another site. */
export type AlwaysOpenPlace = {
  readonly why: "help" | "safety" | "report" | "block" | "privacy" | "delete-account" | "download-data" | "sign-on";
  readonly path: RegExp;
  readonly query?: RegExp;
  readonly hosts?: readonly string[];
  /** Full URLs that must be open. */
  readonly examples: readonly string[];
};

/**
 * What a page shows, whatever its URL says: while `selector` finds a visible element, the page shows `surface` too. With `on`
 * it says so on pages of those surfaces alone, where nothing else has the mark: a feed's is on many a post and profile as well.
 */
export type Witness = {
  readonly surface: Surface;
  readonly selector: string;
  readonly on?: readonly Surface[] | undefined;
};

/**
 * What the site's own terms say for one region: `country` is ISO 3166 (with `US-FL` and the like) or the group `EU` or
 * `EEA`. What a law says stands in `age-laws.ts`, once for all sites.
 */
export type RegionalAge = {
  readonly country: string;
  readonly minimumAge: number;
  /** Absent where the figure is recalled, not read. */
  readonly source?: string;
};

/** What a site mostly is. */
export type SiteKind =
  | "social"
  | "video"
  | "short-video"
  | "chat"
  | "forum"
  | "photo"
  | "livestream"
  | "audio"
  | "dating"
  | "stranger-chat"
  | "fan"
  | "ai-companion";

export type Site = {
  readonly id: SiteId;
  readonly name: string;
  readonly kind: SiteKind;
  /** Registrable domains or hosts; each covers its subdomains. */
  readonly hosts: readonly string[];
  readonly minimumAge: {
    readonly years: number;
    /** Where it was read; what it was of, where it is recalled. */
    readonly source: string;
    /** ISO date of what was read; null where the figure is recalled, not read. */
    readonly asOf: string | null;
    readonly regional: readonly RegionalAge[];
  };
  readonly surfaces: readonly SurfaceRule[];
  /** The surface of a page that no rule names. */
  readonly otherwise: Surface;
  readonly alwaysOpen: readonly AlwaysOpenPlace[];
  readonly witnesses: readonly Witness[];
  /** URLs of this site with the surface they are; and look-alikes that are not this site (`surface: null`). */
  readonly examples: readonly { readonly url: string; readonly surface: Surface | null }[];
};
