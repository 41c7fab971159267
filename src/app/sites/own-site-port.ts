import type { SiteId } from "../../domain/ids.ts";

/** What the browser needs for sites beside the catalogue's: access and a guard, each for that host alone. */
export interface OwnSitePort {
  /** Those that the browser lets us into. */
  allowed(): Promise<readonly SiteId[]>;
  /** Does it let us into this one, by leave for its host, for one around it, or for all? */
  isLetIn(site: SiteId): Promise<boolean>;
  /** Those among these that it keeps us out of. */
  missing(sites: readonly SiteId[]): Promise<readonly SiteId[]>;
  /** Has the guard on these and on no others, in open pages too, and gives back access to what is no longer among them. */
  sync(sites: readonly SiteId[]): Promise<void>;
  /** Gives access back that a parent gave for one of these, where none that has the guard needs it. */
  giveBack(site: SiteId): Promise<void>;
  /** Hears of moves on these from now on, as long as this run of the background lasts. */
  follow(sites: readonly SiteId[]): void;
}
