import { siteById } from "#domain/catalogue/index";
import { childId, siteId } from "#domain/ids";
import type { LedgerRecord } from "#domain/ledger/usage";
import { effectivePlan } from "#domain/plan/effective-plan";
import type { Grant } from "#domain/plan/grant";
import type { Plan } from "#domain/plan/plan";
import { dayOf } from "#domain/time/day-of";
import { dayOfDate } from "#domain/time/day-of-date";
import type { FamilyCalendar } from "#domain/time/family-calendar";
import { decide } from "#domain/verdict/decide";
import { embedUse } from "#domain/verdict/embed-use";
import type { Facts } from "#domain/verdict/facts";
import { pastDates } from "#domain/verdict/past-dates";
import { pastDay } from "#domain/verdict/past-day";
import { planFacts } from "#domain/verdict/plan-facts";
import type { Verdict } from "#domain/verdict/verdict";
import type { Place } from "./records-of.ts";

/** What happened in a family, whatever its plan: the same for two plans that are compared. */
export type Happened = {
  readonly nowMs: number;
  readonly records: readonly LedgerRecord[];
  readonly grants: readonly Grant[];
  readonly birthDate: string;
  /** The page in which a player of YouTube stands; then that is judged, whatever the place. */
  readonly around?: string | null;
};

const PLAYER = { url: "https://www.youtube.com/embed/abc123DEF45", site: siteId("youtube"), surface: "watch" } as const;

/** The verdict on a place, with everything that a plan makes of the days before: what the app does with its stores. */
export function judgeUnder(plan: Plan, calendar: FamilyCalendar, happened: Happened, where: Place): Verdict {
  const { nowMs, records, grants, birthDate, around = null } = happened;
  const place = around === null ? where : { site: PLAYER.site, surface: PLAYER.surface };
  const { timeZone, dayStartsAtHour } = calendar;
  const day = dayOf(nowMs, timeZone, dayStartsAtHour);
  const ofDate = (date: string): readonly Grant[] => grants.filter((grant) => grant.date === date);
  const past = new Map(
    pastDates(plan, day).map((date) => {
      const before = dayOfDate(date, timeZone, dayStartsAtHour);
      return [date, pastDay(effectivePlan(plan, date), before, records, ofDate(date))] as const;
    }),
  );
  const site = siteById(place.site);
  if (site === undefined) throw new Error(`The catalogue has no ${place.site}.`);
  const today = effectivePlan(plan, day.date);
  const child = {
    id: childId("mia"),
    name: "Mia",
    birthDate,
    colour: 0,
    avatar: 0,
    country: "GB",
    code: null,
    plan: today,
  };
  const facts: Facts = {
    ...planFacts({
      plan,
      calendar,
      day,
      nowMs,
      stampMs: nowMs,
      claimedMs: null,
      records,
      past,
      grants: ofDate(day.date),
    }),
    who: { kind: "child", child },
    day,
    dayIsHeld: false,
    timeZone,
    grants: ofDate(day.date),
    pausedSinceMs: null,
    trouble: null,
    place: { ...place, alwaysOpen: false, sideDoor: false },
    site,
    // Every place is taken for the one thing of its site that a random plan may allow.
    isAllowedPage: today.pages.some(({ site: of }) => of === place.site),
    isUnchosen: false,
    embed: around === null ? null : embedUse(today.embeds, PLAYER.url, around),
    inPrivateWindow: false,
    isShutOut: false,
    pageGrant: null,
    reading: null,
    openedInTurn: false,
    isSilent: false,
    ending: null,
  };
  return decide(facts, today, nowMs);
}
