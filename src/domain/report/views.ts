import type { ChildRequest, Purpose, RequestAnswer } from "../asking/child-request.ts";
import type { Foresight } from "../asking/foresee-grant.ts";
import type { Given } from "../plan/grant.ts";
import type { AskingView } from "../asking/asking-view.ts";
import type { ChildId, SiteId } from "../ids.ts";
import type { Surface } from "../catalogue/surface.ts";
import type { ClosedTime, Plan, Reading } from "../plan/plan.ts";
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
  readonly child: { readonly id: ChildId; readonly name: string; readonly colour: number; readonly age: number } | null;
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
  readonly child: { readonly name: string; readonly colour: number; readonly age: number } | null;
  /** The child's country, for its helplines; absent shows them all. */
  readonly country?: string;
  /** Asking for more; absent where nobody is there to ask. */
  readonly asking?: AskingView;
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

/** A question that waits, with the yes that it would get. */
export type RequestLine = {
  readonly id: string;
  readonly child: ChildId;
  readonly childName: string;
  readonly kind: ChildRequest["kind"];
  readonly atMs: number;
  readonly minutes: number | null;
  readonly purpose: Purpose | null;
  readonly line: string | null;
  readonly siteName: string | null;
  readonly surface: Surface | null;
  readonly given: Given;
  /** Questions of the same day before it, and what became of the last. */
  readonly before: number;
  readonly lastAnswer: RequestAnswer["kind"] | null;
  readonly lastAnswerAtMs: number | null;
  /** What that yes leaves standing; null where it is not the child in use. */
  readonly foresight: Foresight | null;
};

/** `unlike`: not eight letters; `used`: that code was; `enough`: two were today. */
export type ByCodeReply =
  | { readonly kind: "given"; readonly minutes: number }
  | { readonly kind: "used" | "enough" | "unlike" }
  | { readonly kind: "wrong" | "waiting"; readonly waitMs: number };

export type ParentView = {
  readonly sessionLeftMs: number;
  readonly requests: readonly RequestLine[];
  /** What minutes for everything, given now, would leave standing. */
  readonly foresight: Foresight | null;
  readonly view: ChildView;
  /** Today's limit as the plan says it, without grants. */
  readonly limitMinutes: number | null;
  readonly grantedMinutes: number;
  readonly paused: boolean;
  /** While the computer's clock is not believed, what it claims: the parent may say that it is right. */
  readonly clock: { readonly kind: "moved" | "lost"; readonly claimsMs: number } | null;
  /** The page in front, or the one that waits behind our closed page. */
  readonly page: {
    readonly site: SiteId;
    readonly siteName: string;
    readonly surface: Surface;
    readonly counted: boolean;
    /** What the plan calls it, where it does; and what it may be called, from its path on. Null where it is what it is. */
    readonly reading: Reading["as"] | null;
    readonly path: string | null;
    readonly surfaces: readonly Surface[];
  } | null;
  readonly weekMs: number;
  readonly lastWeekMs: number;
  readonly health: HealthView;
};

export type SetupView = {
  readonly step: SetupStep;
  readonly use: "shared" | "children" | null;
  readonly pinIsSet: boolean;
  readonly child: {
    readonly id: ChildId;
    readonly name: string;
    readonly birthDate: string;
    readonly colour: number;
    readonly country: string;
  } | null;
  readonly plan: Plan | null;
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
