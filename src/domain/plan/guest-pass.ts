import { finite, listOf, shapeOf, type Decoder } from "../decode.ts";
import type { SiteId } from "../ids.ts";
import { decodeSiteId } from "./decode-plan.ts";

/** What a parent opened for guests, and for how long; household epoch milliseconds. */
export type GuestPass = { readonly sites: readonly SiteId[]; readonly fromMs: number; readonly untilMs: number };

export const decodeGuestSites = listOf(decodeSiteId, 40);

export const decodeGuestPass: Decoder<GuestPass> = shapeOf<GuestPass>({
  sites: decodeGuestSites,
  fromMs: finite,
  untilMs: finite,
});

/** Does it open this site now? A clock that was put right behind its beginning ends it. */
export const isOpenToGuests = (pass: GuestPass | null, site: SiteId, nowMs: number): boolean =>
  pass !== null && pass.sites.includes(site) && nowMs >= pass.fromMs && nowMs < pass.untilMs;
