import type { Software } from "../catalogue/open-software.ts";
import type { SiteId } from "../ids.ts";

/** Social sites that a scout saw. */
export type SeenView = {
  /** Those of which no parent has said anything. */
  readonly sites: readonly { readonly site: SiteId; readonly host: string; readonly software: Software | null }[];
  /** All that count without being in a plan, and close where the browser keeps us out of them. */
  readonly held: readonly SiteId[];
};

/** Into every plan, open or closed; counted as what it was seen to be; or left alone. */
export type SeenAnswer = "add" | "close" | "keep" | "ignore";
