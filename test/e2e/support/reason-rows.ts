import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { Plan } from "#domain/plan/plan";
import type { BlockReason } from "#domain/verdict/verdict";

export const FEED = "https://www.instagram.com/";
const instagram = siteId("instagram");
const whole = [{ site: instagram, surface: "all" }] as const;
const feed = [{ site: instagram, surface: "feed" }] as const;
const budget = (scopes: Plan["budgets"][number]["scopes"]): Plan["budgets"] => [
  { name: null, scopes, minutes: everyDay(0) },
];
const closedTime = (kind: Plan["closedTimes"][number]["kind"]): Plan["closedTimes"] => [
  { kind, name: null, days: everyDay(true), from: "13:00", to: "23:30" },
];

type Row = {
  readonly reason: BlockReason;
  /** How the plan closes it; it is some time between three and four in the afternoon. */
  readonly plan: Partial<Plan>;
  /** What is opened. */
  readonly url?: string;
  readonly says: string;
};

/** Every reason for closing that a plan alone brings about, and what is read then. */
export const REASON_ROWS: readonly Row[] = [
  { reason: "below-minimum-age", plan: { minimumAge: 18 }, says: "Instagram can open for you later." },
  { reason: "waits-for-parent", plan: { opened: [] }, says: "You're old enough to ask." },
  { reason: "daily-budget-spent", plan: { dailyMinutes: everyDay(0) }, says: "It starts fresh tomorrow" },
  { reason: "weekly-budget-spent", plan: { weeklyMinutes: 0 }, says: "That's this week's time." },
  {
    reason: "group-budget-spent",
    plan: { budgets: budget([...whole, { site: siteId("x"), surface: "all" }]) },
    says: "No minutes of Instagram and X (Twitter) today.",
  },
  { reason: "site-budget-spent", plan: { budgets: budget(whole) }, says: "No minutes of Instagram today." },
  { reason: "surface-budget-spent", plan: { budgets: budget(feed) }, says: "No minutes of the feed today." },
  { reason: "site-closed", plan: { closed: whole }, says: "Instagram isn't in the plan." },
  { reason: "surface-closed", plan: { closed: feed }, says: "The feed isn't in the plan." },
  {
    reason: "side-door",
    plan: { closed: whole },
    url: "https://www-instagram-com.translate.goog/",
    says: "This is another door to Instagram.",
  },
  {
    reason: "bedtime",
    plan: { bedtime: everyDay({ closesAt: "14:00", opensAt: "07:00" }) },
    says: "It's past 14:00.",
  },
  { reason: "school-hours", plan: { closedTimes: closedTime("school") }, says: "School time" },
  { reason: "device-free-time", plan: { closedTimes: closedTime("dinner") }, says: "Dinner time for everyone." },
];
