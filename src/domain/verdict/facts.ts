import type { Place } from "../catalogue/place.ts";
import type { Site } from "../catalogue/site.ts";
import type { Usage } from "../ledger/usage.ts";
import type { Grant } from "../plan/grant.ts";
import type { Child } from "../plan/household.ts";
import type { BedtimeAnswer } from "../time/bedtime-at.ts";
import type { HouseholdDay } from "../time/household-day.ts";
import type { BlockReason, Ending } from "./verdict.ts";

/** Who sits at the computer. */
export type Who =
  | { readonly kind: "child"; readonly child: Child }
  | { readonly kind: "nobody" }
  /** A grown-up's turn; null lasts until the browser closes. */
  | { readonly kind: "grown-up"; readonly untilMs: number | null };

/** What is true of the household now, whatever the page. Instants are household epoch milliseconds. */
export type DayFacts = {
  readonly who: Who;
  readonly day: HouseholdDay;
  /** The wall clock says a later day, and nothing confirms it. */
  readonly dayIsHeld: boolean;
  readonly timeZone: string;
  /** Where now stands against the child's bedtimes: asked once for all the pages that are judged at this instant. */
  readonly night: BedtimeAnswer;
  /** Where the end of this day stands against them: what waits for tomorrow waits for its morning. */
  readonly nightAtDayEnd: BedtimeAnswer;
  readonly usage: Usage;
  readonly grants: readonly Grant[];
  readonly pausedSinceMs: number | null;
  /** Something that only a parent can mend. */
  readonly trouble: "needs-parent" | "access-removed" | null;
};

/** Those facts with the page that is judged. */
export type Facts = DayFacts & {
  readonly place: Place;
  readonly site: Site;
  readonly inPrivateWindow: boolean;
  /** The page belongs to a grown-up's turn; when the turn is over it is nobody's. */
  readonly openedInTurn: boolean;
  /** What this tab was allowed to finish, if anything. */
  readonly ending: { readonly kind: Ending; readonly reason: BlockReason; readonly untilMs: number } | null;
};
