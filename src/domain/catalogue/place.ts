import type { SiteId } from "../ids.ts";
import type { Surface } from "./surface.ts";

/** Where a URL of the catalogue leads. */
export type Place = {
  readonly site: SiteId;
  readonly surface: Surface;
  /** Help, safety, privacy and the like: never closed, never counted. */
  readonly alwaysOpen: boolean;
  /** Set when the site was reached through a translation or archive wrapper or an alternative front-end. */
  readonly sideDoor: boolean;
};
