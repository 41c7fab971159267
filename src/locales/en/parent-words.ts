import { assertNever } from "#domain/assert-never";
import type { GrantAmount } from "#domain/plan/grant";
import type { HealthView, ParentView } from "#domain/report/parent-views";
import { firstTrouble, type Trouble } from "../shared/first-trouble.ts";
import { isTonight } from "../shared/tonight.ts";
import { clock, dayAndClock, hoursAndMinutes, minutes, wholeMinutes } from "./format.ts";
import { placeNames } from "./place-names.ts";

/** The popup behind the PIN. */
export const parentWords = {
  title: "Parent",
  lock: "Lock",
  lockLeft: (leftMs: number): string => {
    const seconds = Math.max(0, Math.ceil(leftMs / 1000));
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  },
  today: sayToday,
  quiet: "Quiet so far.",
  moreToday: "More for today",
  give: (minutes: number): string => `+${minutes}`,
  giveLong: (minutes: number, name: string): string => `+${minutes}: give ${name} ${minutes} more minutes today`,
  given: sayGiven,
  givenPage: (name: string): string => `This page is open for ${name}.`,
  limit: "Today's limit",
  /** In the field of a day without one. */
  noLimit: "none",
  less: "5 minutes less",
  more: "5 minutes more",
  limitIs: (count: number): string => `Today's limit is ${minutes(count)}.`,
  page: ({ siteName, surface, surfaces, counted }: NonNullable<ParentView["page"]>): string =>
    `This page: ${siteName}${surfaces.length > 1 ? `, ${placeNames[surface]}` : ""}. ${counted ? "Counts." : "Doesn't count."}`,
  pause: "Pause everything",
  useItMyself: "Use it myself",
  plan: "Plan",
  useFor: (minutes: number): string => `For ${minutes} minutes`,
  useUntilClosed: "Until the browser closes",
  useLine: "Nothing is counted meanwhile, and the lamp carries a key.",
  cancel: "Cancel",
  week: sayWeek,
  health: sayHealth,
  allWell: "All well",
  fix: "Fix",
  keepPlan: "Keep it",
  clockMoved: (claimsMs: number, timeZone: string): string =>
    `The clock moved; today stays today. This computer says it is ${dayAndClock(claimsMs, timeZone)}.`,
  clockLost: (claimsMs: number, timeZone: string): string =>
    `Porchlight lost the time, so the sites are closed. This computer says it is ${dayAndClock(claimsMs, timeZone)}.`,
  clockIsRight: "That's right",
  noChild: "There is no child yet.",
} as const;

/** `Mia has 15 more minutes.` `It is open for Mia until 18:40.` */
function sayGiven(name: string, amount: GrantAmount, timeZone: string): string {
  switch (amount.kind) {
    case "minutes":
      return `${name} has ${amount.minutes} more minutes.`;
    case "until":
      return `It is open for ${name} until ${clock(amount.untilMs, timeZone)}.`;
    case "day":
      return `It is open for ${name} for the rest of today.`;
    default:
      return assertNever(amount);
  }
}

function sayToday({ usedMs, ofMinutes, closesMs, nowMs, timeZone }: ParentView["view"]): string {
  const used = wholeMinutes(usedMs);
  const amount = ofMinutes === null ? `${used} min today` : `${used} of ${Math.round(ofMinutes)} min today`;
  return isTonight(closesMs, nowMs) ? `${amount}, until ${clock(closesMs, timeZone)}` : amount;
}

/** `This week: 4 h 10, 50 min less than last.` */
function sayWeek({ weekMs, lastWeekMs }: Pick<ParentView, "weekMs" | "lastWeekMs">): string {
  const week = `This week: ${hoursAndMinutes(weekMs)}`;
  const difference = wholeMinutes(weekMs) - wholeMinutes(lastWeekMs);
  if (wholeMinutes(lastWeekMs) === 0) return week;
  if (difference === 0) return `${week}, as last`;
  return `${week}, ${hoursAndMinutes(Math.abs(difference) * 60_000)} ${difference < 0 ? "less" : "more"} than last`;
}

const TROUBLES: Readonly<Record<Exclude<Trouble, "disk">, string>> = {
  plan: "The newest plan was changed from outside. The one before it holds.",
  record: "Part of the record was changed from outside.",
  hosts: "Some sites can't be counted, so they are closed.",
  "private-windows": "Private windows are open.",
  "toolbar-icon": "The lamp isn't in the toolbar.",
  storage: "The browser may throw the record away when the disk gets full. A backup outlives it.",
};

/** The first thing that a person should mend, or null when all is well. */
function sayHealth(health: HealthView): { readonly text: string; readonly which: Trouble } | null {
  const which = firstTrouble(health);
  if (which === null) return null;
  const { record } = health;
  const text =
    which === "disk"
      ? `The disk is full. The plan holds; since ${clock(record.unwrittenSinceMs ?? 0, record.timeZone)} minutes aren't being written down.`
      : TROUBLES[which];
  return { text, which };
}
