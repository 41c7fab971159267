import type { BirthdayAnswer } from "#domain/birthday/birthday";
import type { Surface } from "#domain/catalogue/surface";
import type { AskedMinutes, Purpose } from "#domain/asking/child-request";
import type { SiteId } from "#domain/ids";
import type { LessAsked } from "#domain/less-today/less-today";
import type { Household } from "#domain/plan/household";
import type { GrantScope } from "#domain/plan/grant";
import type { Plan } from "#domain/plan/plan";
import type { SiteToday } from "#domain/plan/site-today";
import type { FamilyCalendar } from "#domain/time/family-calendar";
import type { Ending } from "#domain/verdict/verdict";

/** Someone at a page, from one true instant to another (epoch milliseconds), as far as they are let. */
export type Presence = {
  readonly kind: "presence";
  readonly url: string;
  readonly from: number;
  readonly to: number;
  readonly tab: number;
  readonly window: number;
  /** Heard from the background: the tab is not brought to the front. */
  readonly audible: boolean;
  readonly happening: Ending | null;
  /** What the page shows, where that is not what its address says. */
  readonly shows: Surface | null;
  /** The address of a player in that page, which is what they watch; null where there is none. */
  readonly frame: string | null;
};

/** What happens at one true instant. */
export type Moment =
  | { readonly kind: "worker-killed"; readonly at: number }
  | { readonly kind: "browser-restarted"; readonly at: number }
  | { readonly kind: "clock-moved"; readonly at: number; readonly byMinutes: number }
  | { readonly kind: "zone-changed"; readonly at: number; readonly to: string }
  /** Minutes, or until an instant, or neither: then for the rest of the day. No child is the first one. */
  | {
      readonly kind: "grant";
      readonly at: number;
      readonly minutes: number | null;
      readonly until: number | null;
      readonly scope: GrantScope;
      readonly pastBedtime: boolean;
      readonly child: string | null;
    }
  | {
      readonly kind: "request";
      readonly at: number;
      readonly minutes: AskedMinutes;
      readonly purpose: Purpose;
      /** The closed page that it is asked from; null is the popup. */
      readonly tab: number | null;
    }
  | { readonly kind: "take-back"; readonly at: number }
  | { readonly kind: "goes-on"; readonly at: number; readonly tab: number; readonly to: string }
  | { readonly kind: "wrongly-closed"; readonly at: number; readonly tab: number }
  /** The parent's answer to the question that came last; null minutes are for the rest of the day. */
  | { readonly kind: "answer"; readonly at: number; readonly yes: boolean; readonly minutes: number | null }
  | { readonly kind: "spare"; readonly at: number }
  | { readonly kind: "codes"; readonly at: number }
  | { readonly kind: "code"; readonly at: number; readonly which: number }
  | { readonly kind: "pin"; readonly at: number; readonly pin: string }
  | { readonly kind: "pause"; readonly at: number; readonly on: boolean }
  | { readonly kind: "turn"; readonly at: number; readonly minutes: 15 | 30 | 60 | null }
  | { readonly kind: "turn-over"; readonly at: number }
  /** Null is a guest. */
  | { readonly kind: "choose"; readonly at: number; readonly child: string | null; readonly code: string | null }
  /** Nobody touches keyboard and mouse for so long. */
  | { readonly kind: "away"; readonly at: number; readonly minutes: number }
  | { readonly kind: "lock"; readonly at: number }
  | { readonly kind: "guest"; readonly at: number; readonly sites: readonly SiteId[] }
  /** Whoever is here keeps its day to less. */
  | ({ readonly kind: "less"; readonly at: number } & LessAsked)
  /** A parent answers; null is the first child. */
  | ({
      readonly kind: "birthday";
      readonly at: number;
      readonly sites: readonly SiteId[];
      /** The next plan's minutes. */
      readonly minutes: boolean;
      readonly child: string | null;
    } & Pick<BirthdayAnswer, "age" | "answer">)
  /** "Open today" and "Close today"; null as the plan has it. No child is the first one. */
  | {
      readonly kind: "site-today";
      readonly at: number;
      readonly site: SiteId;
      readonly surface: Surface;
      readonly as: SiteToday | null;
      readonly child: string | null;
    };

export type ScenarioEvent = Presence | Moment;

export type ScenarioChild = {
  readonly name: string;
  readonly birthDate: string;
  readonly country: string;
  readonly code: string | null;
  readonly plan: Plan;
};

/** What `npm run simulate` plays. docs/simulate.md describes the file. */
export type Scenario = {
  readonly timeZone: string;
  readonly startsAt: string;
  /** The family's days without school; an ordinary weekend and none besides, where the file says nothing. */
  readonly freeWeekdays: FamilyCalendar["freeWeekdays"];
  readonly freeDays: FamilyCalendar["freeDays"];
  readonly use: Household["use"];
  readonly children: readonly ScenarioChild[];
  readonly events: readonly ScenarioEvent[];
};
