/** How much older than they are a child would make themselves, in whole years: all that is ever said of a typed date. */
export const OLDER_BANDS = ["older-up-to-2", "older-3-to-5", "older-6-or-more"] as const;
export type OlderBand = (typeof OLDER_BANDS)[number];

/** What a typed birth date is beside the child's own. `slip`: off by days, or day and month in the other order. */
export type Claim = "same" | "younger" | "slip" | OlderBand;

/** Why a form was held: a band, or that no account is to be made here yet, whatever is typed. */
export const HELD_BECAUSE = [...OLDER_BANDS, "below-age"] as const;
export type HeldBecause = (typeof HELD_BECAUSE)[number];
