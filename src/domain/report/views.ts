import type { ChildId, GrownUpId, SiteId } from "../ids.ts";
import type { Surface } from "../catalogue/surface.ts";
import type { PinProblem } from "../door/pin-problem.ts";
import type { Child, Household } from "../plan/household.ts";
import type { ClosedTime, Plan } from "../plan/plan.ts";
import type { FamilyCalendar } from "../time/family-calendar.ts";
import type { BlockReason, Wall } from "../verdict/verdict.ts";

/** What the screens are drawn from. Instants are epoch milliseconds, durations milliseconds; the screens find the words. */

export type SetupStep = "welcome" | "use" | "pin" | "child" | "plan" | "switches" | "done";

export type SiteLine = {
  readonly site: SiteId;
  readonly name: string;
  readonly state: "open" | "limited" | "closed";
  /** Left today on this site's own budget, when it has one. */
  readonly leftMs: number | null;
  readonly ofMinutes: number | null;
  readonly usedMs: number;
  readonly reason: BlockReason | null;
  readonly untilMs: number | null;
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
  /** Minutes of each day of this household week, Monday first; null for days to come. */
  readonly week: readonly (number | null)[];
  readonly plan: Plan | null;
  /** Weekdays without school, 1 is Monday: what the plan's sentences call free days. */
  readonly freeWeekdays: readonly number[];
  /** The child's country, for its helplines; absent shows them all. */
  readonly country?: string;
  readonly timeZone: string;
  readonly nowMs: number;
};

export type BudgetGroup = {
  readonly name: string | null;
  readonly parts: readonly { readonly siteName: string | null; readonly surface: Surface | null }[];
};

export type HoursCalled = Pick<ClosedTime, "kind" | "name">;

export type ClosedView = {
  readonly reason: BlockReason;
  readonly site: SiteId | null;
  readonly siteName: string | null;
  readonly surface: Surface | null;
  readonly untilMs: number | null;
  readonly minimumAge: number | null;
  /** Whose age it is; "its own rules" would be untrue of a law. Absent reads as the site's terms. */
  readonly ageBecause?: "terms" | "regional" | "law" | "floor";
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
  /** The child's country, for its helplines; absent shows them all. */
  readonly country?: string;
  /** True when the page that was wanted is open now and the tab may be led on. */
  readonly openAgain: boolean;
  readonly timeZone: string;
  readonly nowMs: number;
};

export type HealthView = {
  readonly privateWindows: boolean;
  readonly hosts: boolean;
  /** Null where the browser does not tell. */
  readonly toolbarIcon: boolean | null;
  /** The newest plan is not believed, and the one before it is in force. */
  readonly olderPlanHolds: boolean;
};

export type ParentView = {
  readonly sessionLeftMs: number;
  /** Who opened the door; empty where no name was given. */
  readonly grownUp: string;
  /** Every child of the household; `view` is of one of them. */
  readonly children: readonly Pick<Child, "id" | "name">[];
  /** It is three months since somebody said that the recovery code is at hand. */
  readonly asksForCode: boolean;
  readonly view: ChildView;
  /** Today's limit as the plan says it, without grants. */
  readonly limitMinutes: number | null;
  readonly grantedMinutes: number;
  readonly paused: boolean;
  /** While the computer's clock is not believed, what it claims: the parent may say that it is right. */
  readonly clock: { readonly kind: "moved" | "lost"; readonly claimsMs: number } | null;
  readonly page: { readonly siteName: string; readonly surface: Surface; readonly counted: boolean } | null;
  readonly weekMs: number;
  readonly lastWeekMs: number;
  readonly health: HealthView;
};

/** A child as its parents entered it. Its code itself is nowhere. */
export type KnownChild = Omit<Child, "code" | "plan"> & { readonly hasCode: boolean };
export type SetupChild = KnownChild & { readonly plan: Plan };
/** What the dashboard's Plan and Settings are drawn from. */
export type FamilyView = {
  /** The household's date, `YYYY-MM-DD`. */
  readonly today: string;
  readonly calendar: FamilyCalendar;
  readonly children: readonly {
    readonly id: ChildId;
    readonly name: string;
    readonly colour: number;
    readonly avatar: number;
    readonly age: number;
    readonly plan: Plan;
  }[];
};

export type SetupView = {
  readonly step: SetupStep;
  readonly use: "shared" | "children" | null;
  readonly pinIsSet: boolean;
  readonly children: readonly SetupChild[];
  /** Guessed from language and time zone; the parent may change it. */
  readonly guess: { readonly country: string; readonly timeZone: string };
  readonly health: HealthView;
  readonly unfinishedSwitches: readonly ("private-windows" | "hosts" | "toolbar-icon")[];
};

export type UnlockReply =
  | {
      readonly kind: "open";
      readonly token: string;
      readonly leftMs: number;
      readonly wrongTries: { readonly count: number; readonly lastAtMs: number } | null;
    }
  | { readonly kind: "wrong"; readonly tries: number; readonly waitMs: number }
  | { readonly kind: "waiting"; readonly waitMs: number };

/** Who can say that they are here, and who is. */
export type WhoView = {
  readonly use: Household["use"];
  readonly here: { readonly kind: "child"; readonly id: ChildId } | { readonly kind: "guest" | "nobody" | "grown-up" };
  readonly tiles: readonly (Pick<KnownChild, "id" | "name" | "colour" | "avatar" | "hasCode"> & {
    /** Until the next try of its code. */
    readonly waitMs: number;
  })[];
};

export type WhoReply =
  | { readonly kind: "chosen" }
  | { readonly kind: "wrong"; readonly waitMs: number }
  | { readonly kind: "waiting"; readonly waitMs: number };

/** The family, behind the PIN. */
export type PeopleView = {
  readonly use: Household["use"];
  readonly children: readonly KnownChild[];
  readonly grownUps: readonly { readonly id: GrownUpId; readonly name: string; readonly isMe: boolean }[];
  /** Sites beside the catalogue's, which may be opened to guests like all others. */
  readonly ownSites: readonly SiteId[];
  /** What is open to guests now. */
  readonly guest: { readonly siteNames: readonly string[]; readonly untilMs: number } | null;
  /** The household's date, `YYYY-MM-DD`. */
  readonly today: string;
  readonly timeZone: string;
};

export type PeopleReply =
  | { readonly kind: "done"; readonly view: PeopleView }
  | { readonly kind: "pin-refused"; readonly problem: PinProblem };
