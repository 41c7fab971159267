import type { SiteId } from "../ids.ts";
import type { Surface } from "../catalogue/surface.ts";

/** Seven values, Monday first. */
export type Weekly<T> = readonly [T, T, T, T, T, T, T];

/** `HH:MM` on the household's clock, 24 hours. */
export type ClockTime = string;

/** A site, or `all` of them; a surface, or `all` of them. */
export type Scope = { readonly site: SiteId | "all"; readonly surface: Surface | "all" };

export type Bedtime = { readonly closesAt: ClockTime; readonly opensAt: ClockTime };

/** One child's rules. Plain data: it is validated on every read, versioned, and signed. */
export type Plan = {
  readonly version: 1;
  /** Minutes a day for all sites together; null is no limit. */
  readonly dailyMinutes: Weekly<number | null>;
  /** Minutes a day for one site, one surface of all sites, or one surface of one site. */
  readonly budgets: readonly { readonly scope: Scope; readonly minutes: number }[];
  /** Closed whatever the time left. */
  readonly closed: readonly Scope[];
  /** Stays open when a budget is spent (messages often do); its own budget still holds. */
  readonly openWhenSpent: readonly Scope[];
  /** Watched seconds here are written down but taken from no budget. */
  readonly uncounted: readonly Scope[];
  /** The evening of each weekday and the morning after it; null is no bedtime. */
  readonly bedtime: Weekly<Bedtime | null>;
  /** The parent's own floor in years, under every site's minimum age. */
  readonly minimumAge: number;
  /** Open below the minimum age, by the parent's word. */
  readonly ageExceptions: readonly Scope[];
  /** Sites that a parent opened for a child who is old enough. */
  readonly opened: readonly SiteId[];
};
