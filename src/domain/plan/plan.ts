import type { SiteId } from "../ids.ts";
import type { Surface } from "../catalogue/surface.ts";

/** Seven values, Monday first. */
export type Weekly<T> = readonly [T, T, T, T, T, T, T];

/** `HH:MM` on the household's clock, 24 hours. */
export type ClockTime = string;

/** A site, or `all` of them; a surface, or `all` of them. */
export type Scope = { readonly site: SiteId | "all"; readonly surface: Surface | "all" };

export type Bedtime = { readonly closesAt: ClockTime; readonly opensAt: ClockTime };

/** Minutes a day for one scope, or for several together: then a second in two of them is one second. */
export type Budget = {
  /** The family's own name for it; null is called by its scopes. */
  readonly name: string | null;
  readonly scopes: readonly Scope[];
  readonly minutes: Weekly<number | null>;
};

/** After so many minutes in a row, so many minutes off. A run goes on over gaps that are shorter than the break. */
export type Breaks = { readonly afterMinutes: number; readonly forMinutes: number };

/** `since` is the household date on which it was switched on: a day before it leaves nothing. Absent is from the first day on. */
export type CarryOver = { readonly capMinutes: number; readonly since?: string };

/** Hours of a day at which everything is closed. They may cross midnight, and count to the day on which they begin. */
export type ClosedTime = {
  readonly kind: "dinner" | "homework" | "device-free" | "school";
  /** The family's own name for it; null is called by its kind. */
  readonly name: string | null;
  readonly days: Weekly<boolean>;
  readonly from: ClockTime;
  readonly to: ClockTime;
};

/** Hours of some days; they may cross midnight, and count to the day on which they begin. */
export type SchoolHours = { readonly days: Weekly<boolean>; readonly from: ClockTime; readonly to: ClockTime };

/** Sites for school work alone: what one chooses there is open in these hours, and what the site chooses is closed. */
export type SchoolUse = {
  /** Of `SCHOOL_SITES`; a grant for school work that names none is for these too. */
  readonly sites: readonly SiteId[];
  readonly hours: readonly SchoolHours[];
  /** Taken from the budgets like all other time, and closed with them; else written down apart, and for nothing. */
  readonly counts: boolean;
  /** So many a day, for all these sites together; null is as many as the hours have. */
  readonly minutes: number | null;
};

/** Where the player of a closed site may play in other sites' pages (`catalogue/players.ts`). */
export type Embeds = {
  /** On learning sites alone, on all pages, or on none. On learning sites a player is for nothing, unless it is `nowhere`. */
  readonly where: "learning-sites" | "everywhere" | "nowhere";
  /** Hosts that are learning sites too, by a parent's word; each covers its subdomains. */
  readonly added: readonly string[];
  /** Hosts of our own list (`catalogue/learning-sites.ts`) that are none, by a parent's word. */
  readonly removed: readonly string[];
};

/** What a parent calls a page and all that lies under its path, where the catalogue has it wrong. */
export type Reading = {
  readonly site: SiteId;
  /** Begins with `/`, as `parseAddress` reads it. The parent's rule, and in no record. */
  readonly path: string;
  /** Uncounted: no budget and no break is about it, and nobody's seconds are written for it. */
  readonly as: Surface | "uncounted";
};

/** One thing of a site by its canonical name (`catalogue/things-of.ts`): a video, a channel, a group, a server. */
export type AllowedPage = {
  readonly site: SiteId;
  readonly thing: string;
  /** The family's own name for it; null is called by what it is. */
  readonly name: string | null;
};

/** What a plan decides, part by part. */
export type Rules = {
  /** Minutes a day for all sites together; null is no limit. */
  readonly dailyMinutes: Weekly<number | null>;
  /** A pot for the household week, Monday to Sunday; each day's own limit holds beside it. */
  readonly weeklyMinutes: number | null;
  /** What a day left unused comes on top of the next, at most so much. */
  readonly carryOver: CarryOver | null;
  readonly budgets: readonly Budget[];
  readonly breaks: Breaks | null;
  /** The evening of each weekday and the morning after it; null is no bedtime. */
  readonly bedtime: Weekly<Bedtime | null>;
  readonly closedTimes: readonly ClosedTime[];
  readonly schoolUse: SchoolUse | null;
  readonly embeds: Embeds;
  /** Quarters of an hour that the child may take without asking, so many a day. */
  readonly spareMinutes: { readonly minutes: 15; readonly times: 1 | 2 } | null;
  /** How many questions a day a child may ask. */
  readonly requestsADay: number;
  /** Sites beside the catalogue's that this plan holds; what else it says of one counts only while it stands here. */
  readonly ownSites: readonly SiteId[];
  /** Closed whatever the time left. */
  readonly closed: readonly Scope[];
  /** Open although `closed` holds their site or surface. Ages, hours and minutes hold as everywhere. */
  readonly pages: readonly AllowedPage[];
  /** Stays open when a budget is spent (messages often do), and takes no break; its own budget still holds. */
  readonly openWhenSpent: readonly Scope[];
  /** Watched seconds here are written down but taken from no budget. */
  readonly uncounted: readonly Scope[];
  readonly readings: readonly Reading[];
  /** The parent's own floor in years, under every site's minimum age. */
  readonly minimumAge: number;
  /** Open below the minimum age, by the parent's word. */
  readonly ageExceptions: readonly Scope[];
  /** Sites that a parent opened for a child who is old enough. */
  readonly opened: readonly SiteId[];
};

export type RulePart = keyof Rules;

/** One part that is otherwise for a while: today, or this week. Both dates (`YYYY-MM-DD`) belong to it. */
export type Override = {
  readonly [Part in RulePart]: {
    readonly part: Part;
    readonly value: Rules[Part];
    readonly firstDate: string;
    readonly lastDate: string;
  };
}[RulePart];

/** One child's rules. Plain data: it is validated on every read, versioned, and signed. */
export type Plan = Rules & {
  readonly version: 2;
  /** Of two for the same part and day, the later one in the list holds. */
  readonly overrides: readonly Override[];
};
