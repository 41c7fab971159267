import type { SiteId } from "../ids.ts";

/** A law that sets a minimum age for an account, as far as the source of `source` knew it. */
export type AgeLaw = {
  readonly minimumAge: number;
  readonly status: "in-force" | "passed" | "announced" | "proposed";
  /** ISO date; null where no date is known. */
  readonly since: string | null;
  /** The age from which a parent's consent is enough; null where a parent's word does not change the age. */
  readonly withParentalConsentFrom: number | null;
  /** The law leaves these sites out. */
  readonly exempt?: readonly SiteId[];
  /** The law names its sites, and of ours these. */
  readonly onlyOn?: readonly SiteId[];
  readonly source: string;
};
