import type { Surface } from "./surface.ts";

export const THING_KINDS = ["video", "channel", "account", "post", "group", "server"] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** How a site's addresses name one thing of it. */
export type ThingRule = {
  readonly kind: ThingKind;
  /** An address of it, with `*` for its name; absent where the name alone leads nowhere. */
  readonly to?: string;
  /** Pages of these surfaces alone are the thing: `/explore` is nobody's account. */
  readonly surfaces: readonly Surface[];
  /** Its first group is the thing's name, unless `parameter` holds it. */
  readonly path: RegExp;
  readonly parameter?: string;
  /** The rule holds on these hosts and their subdomains alone, when given. */
  readonly hosts?: readonly string[];
  /** The site tells upper from lower case in this name. */
  readonly keepsCase?: true;
};
