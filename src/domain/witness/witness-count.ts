import { SURFACES, type Surface } from "../catalogue/surface.ts";
import { finite, listOf, oneOf, shapeOf, wholeWithin, type Decoder } from "../decode.ts";
import type { SiteId } from "../ids.ts";
import { decodeSiteId } from "../plan/decode-plan.ts";

/**
 * How one look at a page came out. `agrees`: it shows what its address says. `unmarked`: the mark by which that surface is
 * known is not there. `differs`: it shows another surface as well.
 */
export type WitnessLook = "agrees" | "unmarked" | "differs";

/** How often address and page agreed on one surface of one site: the later looks weigh more, and no address is kept. */
export type WitnessCount = { readonly [Look in WitnessLook]: number } & {
  readonly site: SiteId;
  readonly surface: Surface;
  /** In household time. */
  readonly firstAtMs: number;
  readonly lastAtMs: number;
};

/** So many looks at one surface; then all of them count half, so that a rule which rots is found within as many again. */
export const MOST_LOOKS = 60;
/** A family sees a few surfaces of a few sites. */
export const MOST_COUNTS = 120;

const looks = wholeWithin(0, MOST_LOOKS);

export const decodeWitnessCounts: Decoder<readonly WitnessCount[]> = listOf(
  shapeOf<WitnessCount>({
    site: decodeSiteId,
    surface: oneOf(...SURFACES),
    agrees: looks,
    unmarked: looks,
    differs: looks,
    firstAtMs: finite,
    lastAtMs: finite,
  }),
  MOST_COUNTS,
);
