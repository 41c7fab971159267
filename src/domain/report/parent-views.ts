import type { Foresight } from "../asking/foresee-grant.ts";
import type { Surface } from "../catalogue/surface.ts";
import type { PinProblem } from "../door/pin-problem.ts";
import type { ChildId, GrownUpId, SiteId } from "../ids.ts";
import type { Child, Household } from "../plan/household.ts";
import type { Plan, Reading } from "../plan/plan.ts";
import type { ChainReport } from "../seal/chain-report.ts";
import type { SiteToday } from "../plan/site-today.ts";
import type { RottedRule } from "../witness/rotted-rules.ts";
import type { FamilyCalendar } from "../time/family-calendar.ts";
import type { RequestLine } from "./request-line.ts";
import type { ChildView } from "./views.ts";

/** What the screens behind the PIN and of the first run are drawn from. */

export type SetupStep = "welcome" | "use" | "pin" | "child" | "plan" | "switches" | "done";

export type HealthView = {
  readonly privateWindows: boolean;
  readonly hosts: boolean;
  /** Null where the browser does not tell. */
  readonly toolbarIcon: boolean | null;
  /** False where the browser did not promise to keep what we store when the disk gets full. */
  readonly storageStays: boolean;
  /** The newest plan is not believed, and the one before it is in force. */
  readonly olderPlanHolds: boolean;
  readonly record: RecordHealth;
  /** The version that waits until no social page is open; null where none does. */
  readonly updateTo: string | null;
  /** Page rules that no longer fit their sites. */
  readonly rotted: readonly RottedRule[];
};

/** Is the record as it was written? */
export type RecordHealth = {
  /** What the last look found; null where nobody looked since the browser began. */
  readonly chain: ChainReport | null;
  /** Since when the disk refuses what is watched; null where it does not. */
  readonly unwrittenSinceMs: number | null;
  readonly timeZone: string;
};

export type ParentView = {
  readonly sessionLeftMs: number;
  /** Who opened the door; empty where no name was given. */
  readonly grownUp: string;
  /** Every child of the household; `view` is of one of them. */
  readonly children: readonly Pick<Child, "id" | "name">[];
  /** It is three months since somebody said that the recovery code is at hand. */
  readonly asksForCode: boolean;
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
    /** It can be used for school work. */
    readonly isForSchool: boolean;
    /** What today alone makes of the site, and what may still be made of it. */
    readonly today: SiteToday | null;
    readonly change: SiteToday | null;
  } | null;
  /** The site of the page in front where it is none of this child's plan and could be; null else. */
  readonly addable: { readonly site: SiteId; readonly name: string } | null;
  /** Hosts that a scout took for social sites, and of which nobody said anything yet. */
  readonly seen: readonly string[];
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
  /** Where the database is gone: what was kept of the household that was in it, newest first. Null where nothing is lost. */
  readonly lost: readonly { readonly id: number; readonly madeAtMs: number }[] | null;
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
