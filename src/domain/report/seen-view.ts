import type { Software } from "../catalogue/open-software.ts";
import type { SiteId } from "../ids.ts";

/** Social sites that a scout saw and that no parent has said anything of. */
export type SeenView = {
  readonly sites: readonly { readonly site: SiteId; readonly host: string; readonly software: Software | null }[];
};

/** Into every plan, open or closed; counted as what it was seen to be; or left alone. */
export type SeenAnswer = "add" | "close" | "keep" | "ignore";
