import type { AskingView } from "../asking/asking-view.ts";
import type { EffectiveMinimumAge } from "../catalogue/effective-minimum-age.ts";
import type { SiteKind } from "../catalogue/site.ts";
import type { Surface } from "../catalogue/surface.ts";
import type { SiteId } from "../ids.ts";
import type { LessToday } from "../less-today/less-today.ts";
import type { Child } from "../plan/household.ts";
import type { ClosedTime, Plan } from "../plan/plan.ts";
import type { BlockReason, Wall } from "../verdict/verdict.ts";

/** What the screens are drawn from. Instants are epoch milliseconds, durations milliseconds; the screens find the words. */

/** Whose rule a minimum age is: the site's terms, its terms for this country, a law, or the parents' own floor. */
export type AgeBecause = EffectiveMinimumAge["because"];

export type SiteLine = {
  readonly site: SiteId;
  readonly name: string;
  readonly kind: SiteKind;
  /** What people mean by the site, such as its feed; state and reason are of it. */
  readonly surface: Surface;
  readonly state: "open" | "limited" | "closed";
  /** Left today on this site's own budget, when it has one. */
  readonly leftMs: number | null;
  readonly ofMinutes: number | null;
  readonly usedMs: number;
  readonly reason: BlockReason | null;
  readonly untilMs: number | null;
  /** From how many years on it may open, and whose rule that is. */
  readonly minimumAge: number;
  readonly ageBecause: AgeBecause;
  /** ISO date from which it can open, where age closes it. */
  readonly canOpenOn: string | null;
  /** Surfaces open although the site as a whole is closed. */
  readonly openSurfaces: readonly Surface[];
};

export type ChildState =
  | "set-up-unfinished"
  | "needs-parent"
  | "nobody-chosen"
  | "guest"
  | "grown-up"
  | "paused"
  | "bedtime"
  | "school"
  | "device-free"
  | "break"
  | "clock-unconfirmed"
  | "spent"
  | "nearly-over"
  | "open"
  | "no-limit";

/** School work of today: its time, and the sites by name that are open for it now. */
export type SchoolView = {
  readonly usedMs: number;
  readonly openNow: readonly string[];
  /** Taken from no minutes. */
  readonly isApart: boolean;
};

export type ChildView = {
  readonly state: ChildState;
  readonly child:
    | (Pick<Child, "id" | "name" | "colour" | "avatar"> & {
        readonly age: number;
      })
    | null;
  /** There is someone else to choose. */
  readonly canSwitch: boolean;
  /** What a parent opened for guests, while a guest is here. */
  readonly guest: { readonly siteNames: readonly string[]; readonly untilMs: number } | null;
  /** The wall that comes first, or null when there is none today. */
  readonly wall: Wall | null;
  readonly usedMs: number;
  readonly ofMinutes: number | null;
  /** When hours begin that close everything: tonight's bedtime, dinner. */
  readonly closesMs: number | null;
  /** When what is closed for all may open again: hours, or a break. */
  readonly opensMs: number | null;
  /** What the family calls the hours that close everything now, but a bedtime. */
  readonly closedFor: HoursCalled | null;
  /** What spent time starts afresh with, and when; null when nothing is spent. An hour of null is just the next day. */
  readonly fresh: { readonly minutes: number | null; readonly atMs: number | null } | null;
  readonly pausedAtMs: number | null;
  readonly turnEndsMs: number | null;
  readonly sites: readonly SiteLine[];
  /** Asking for more; absent where nobody is there to ask. */
  readonly asking?: AskingView;
  /** Minutes of each day of this household week, Monday first; null for days to come. */
  readonly week: readonly (number | null)[];
  /** As it was decided, with what is otherwise for a while, but for what of that is over. */
  readonly plan: Plan | null;
  /** Names of sites that the plan speaks of and `sites` has not. */
  readonly otherNames: readonly Pick<SiteLine, "site" | "name">[];
  /** A birthday to talk about, and whether it has come; absent where none is near. */
  readonly birthday?: { readonly age: number; readonly date: string; readonly isOver: boolean };
  /** Today's own limit, with nothing on top; null or absent is none. */
  readonly limitMinutes?: number | null;
  /** What the child keeps itself to today, beside the plan; absent where nothing. */
  readonly lessToday?: LessToday;
  /** Absent where there was none, and none is open. */
  readonly school?: SchoolView;
  /** Weekdays without school, 1 is Monday: what the plan's sentences call free days. */
  readonly freeWeekdays: readonly number[];
  /** The child's country, for its helplines; absent shows them all. */
  readonly country?: string;
  readonly timeZone: string;
  readonly nowMs: number;
};

export type BudgetGroup = {
  readonly name: string | null;
  readonly parts: readonly {
    readonly siteName: string | null;
    readonly surface: Surface | null;
    /** What was seen and nobody added, which has no one name. */
    readonly isOthers?: true;
  }[];
};

export type HoursCalled = Pick<ClosedTime, "kind" | "name">;

export type ClosedView = {
  readonly reason: BlockReason;
  readonly site: SiteId | null;
  readonly siteName: string | null;
  /** Absent where it is about no site. */
  readonly siteKind?: SiteKind;
  readonly surface: Surface | null;
  readonly untilMs: number | null;
  readonly minimumAge: number | null;
  /** Whose age it is; "its own rules" would be untrue of a law. Absent reads as the site's terms. */
  readonly ageBecause?: AgeBecause;
  readonly canOpenOn: string | null;
  /** When the night began, at bedtime. */
  readonly closedSinceMs?: number | null;
  /** What the family calls the hours that close it; absent where none do. */
  readonly closedFor?: HoursCalled | null;
  readonly budgetMinutes: number | null;
  /** What the spent budget is for, where it is one for several places together. */
  readonly group?: BudgetGroup | null;
  /** What waits behind a break; absent where no minutes are counted. */
  readonly waitingMs?: number | null;
  readonly openNow: readonly {
    readonly name: string;
    readonly surface: Surface | null;
    readonly leftMs: number | null;
    readonly address: string;
  }[];
  readonly child: (Pick<Child, "name" | "colour" | "avatar"> & { readonly age: number }) | null;
  /** What was open to a guest is over: there may be something to sign out of. */
  readonly guestIsOver?: boolean;
  /** Closed by the child itself, for today. */
  readonly byChild?: true;
  /** What may be chosen on this site for school work now, beside its search; absent where nothing is. */
  readonly forSchool?: { readonly chosen: "watch" | "post" };
  /** The site went on to this page by itself. */
  readonly unchosen?: true;
  /** The child's country, for its helplines; absent shows them all. */
  readonly country?: string;
  /** Asking for more; absent where nobody is there to ask. */
  readonly asking?: AskingView;
  /** True when the page that was wanted is open now and the tab may be led on. */
  readonly openAgain: boolean;
  readonly timeZone: string;
  readonly nowMs: number;
};
