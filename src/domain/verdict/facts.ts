import type { Place } from "../catalogue/place.ts";
import type { Site } from "../catalogue/site.ts";
import type { SiteId } from "../ids.ts";
import type { Usage } from "../ledger/usage.ts";
import type { LessToday } from "../less-today/less-today.ts";
import type { Grant } from "../plan/grant.ts";
import type { GuestPass } from "../plan/guest-pass.ts";
import type { Reading, Scope } from "../plan/plan.ts";
import type { Child } from "../plan/household.ts";
import type { SchoolWindow } from "../plan/school-windows.ts";
import type { ClosedWindow } from "../time/closed-window.ts";
import type { Closure } from "../time/closure-at.ts";
import type { HouseholdDay } from "../time/household-day.ts";
import type { DayRows } from "../time/rows-of.ts";
import type { EmbedUse } from "./embed-use.ts";
import type { BlockReason, Ending } from "./verdict.ts";

/** Who sits at the computer. The child's plan is the effective one of the day. */
export type Who =
  | { readonly kind: "child"; readonly child: Child }
  /** Nobody said who they are. */
  | { readonly kind: "nobody" }
  /** Anyone else: everything is closed but what a parent opened for them for a while. */
  | { readonly kind: "guest"; readonly pass: GuestPass | null }
  /** A grown-up's turn; null lasts until the browser closes. */
  | { readonly kind: "grown-up"; readonly untilMs: number | null };

/** The run of watched seconds that a break ends. */
export type Streak = { readonly seconds: number; readonly endMs: number };

/** What a plan makes of now, asked once for all the pages that are judged at this instant. */
export type PlanFacts = {
  /** The rows of the plan's weeks that count today. */
  readonly rows: DayRows;
  /** Bedtimes and closed times from two days ago to eight days ahead. */
  readonly windows: readonly ClosedWindow[];
  readonly closure: Closure;
  /** The plan's hours for school work, from two days ago to two days ahead. */
  readonly schoolWindows: readonly SchoolWindow[];
  readonly usage: Usage;
  /** What the days before left to this one. */
  readonly carriedSeconds: number;
  /** What the days of this week took from its pot before today, and when the next week begins. */
  readonly week: { readonly takenSeconds: number; readonly endMs: number };
  /** Null when nobody watched for the length of a break. */
  readonly streak: Streak | null;
  /** Seconds watched in each of today's grants since it was given, by its id; what is missing is none. */
  readonly grantsUsed: ReadonlyMap<string, number>;
  /** Tomorrow's limit before anything is carried to it; null is none. */
  readonly tomorrowMinutes: number | null;
  /** What the plan closes tomorrow: what is closed today and not then is closed for today alone. Absent where nobody asked. */
  readonly closedTomorrow?: readonly Scope[];
};

/** What is true of the household now, whatever the page. Instants are household epoch milliseconds. */
export type DayFacts = PlanFacts & {
  readonly who: Who;
  readonly day: HouseholdDay;
  /** The wall clock says a later day, and nothing confirms it. */
  readonly dayIsHeld: boolean;
  readonly timeZone: string;
  readonly grants: readonly Grant[];
  readonly pausedSinceMs: number | null;
  /** Something that only a parent can mend. */
  readonly trouble: "needs-parent" | "access-removed" | null;
  /** Sites beside the catalogue's that the browser keeps us out of. Absent where nobody asked. */
  readonly shutOut?: readonly SiteId[];
  /** What the child keeps itself to today; it is in its plan already. */
  readonly lessToday?: LessToday | null;
};

/** Those facts with the page that is judged. */
export type Facts = DayFacts & {
  readonly place: Place;
  readonly site: Site;
  /** The plan allows this page by name, whatever it closes around it. */
  readonly isAllowedPage: boolean;
  /** The site went on to this page by itself: it is nobody's choice, and so no school work. */
  readonly isUnchosen: boolean;
  /** It is a player in another site's page that the plan has a word for. */
  readonly embed: EmbedUse | null;
  readonly inPrivateWindow: boolean;
  /** The browser keeps us out of this page: nobody can tell what is watched there. */
  readonly isShutOut: boolean;
  /** A parent opened this page alone, for as long as its tab stays on it. */
  readonly pageGrant: { readonly pastBedtime: boolean } | null;
  /** What the plan itself calls this page; then nothing that it shows says otherwise. */
  readonly reading: Reading["as"] | null;
  /** The page belongs to a grown-up's turn; when the turn is over it is nobody's. */
  readonly openedInTurn: boolean;
  /** Its guard said nothing for too long and was given up: it is closed until somebody tries it anew. */
  readonly isSilent: boolean;
  /** What this tab was allowed to finish, if anything. */
  readonly ending: { readonly kind: Ending; readonly reason: BlockReason; readonly untilMs: number } | null;
};
