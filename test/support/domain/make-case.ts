import { siteById } from "#domain/catalogue/index";
import type { Surface } from "#domain/catalogue/surface";
import { childId, siteId } from "#domain/ids";
import type { LedgerRecord, Usage } from "#domain/ledger/usage";
import { effectivePlan } from "#domain/plan/effective-plan";
import type { Plan } from "#domain/plan/plan";
import { dayOf } from "#domain/time/day-of";
import type { FamilyCalendar } from "#domain/time/family-calendar";
import type { Facts } from "#domain/verdict/facts";
import type { PastDay } from "#domain/verdict/past-day";
import { planFacts } from "#domain/verdict/plan-facts";
import { madrid } from "./madrid.ts";
import { openPlan } from "./open-plan.ts";

export type CaseGiven = {
  /** The family's wall clock; `atMs` says it as an instant. */
  readonly at?: string;
  readonly atMs?: number;
  readonly site?: string;
  readonly surface?: Surface;
  readonly plan?: Partial<Plan>;
  readonly calendar?: Partial<FamilyCalendar>;
  /** What the ledger holds of today; `usage` says figures instead. */
  readonly records?: readonly LedgerRecord[];
  readonly usage?: Partial<Usage>;
  readonly past?: ReadonlyMap<string, PastDay>;
  readonly birthDate?: string;
  readonly facts?: Partial<Facts>;
};

export type Case = { readonly facts: Facts; readonly plan: Plan; readonly nowMs: number };

/** Mia, fourteen, on Instagram's feed on a Monday at four, under a plan without a wall; `given` says what is otherwise. */
export function makeCase(given: CaseGiven = {}): Case {
  const calendar = { ...madrid, ...given.calendar };
  const nowMs = given.atMs ?? instantOf(given.at ?? "2026-11-23T16:00", calendar.timeZone);
  const whole = { ...openPlan, ...given.plan };
  const day = dayOf(nowMs, calendar.timeZone, calendar.dayStartsAtHour);
  const plan = effectivePlan(whole, day.date);
  const site = siteById(siteId(given.site ?? "instagram"));
  if (site === undefined) throw new Error(`The catalogue has no ${given.site}.`);
  const birthDate = given.birthDate ?? "2012-01-05";
  const ofPlan = planFacts({
    plan: whole,
    calendar,
    day,
    nowMs,
    stampMs: nowMs,
    claimedMs: null,
    records: given.records ?? [],
    past: given.past ?? new Map(),
    grants: given.facts?.grants ?? [],
  });
  const facts: Facts = {
    ...ofPlan,
    who: {
      kind: "child",
      child: { id: childId("mia"), name: "Mia", birthDate, colour: 0, avatar: 0, country: "GB", code: null, plan },
    },
    day,
    dayIsHeld: false,
    timeZone: calendar.timeZone,
    usage: { ...ofPlan.usage, ...given.usage },
    grants: [],
    pausedSinceMs: null,
    trouble: null,
    place: { site: site.id, surface: given.surface ?? "feed", alwaysOpen: false, sideDoor: false },
    site,
    isAllowedPage: false,
    isUnchosen: false,
    embed: null,
    inPrivateWindow: false,
    isShutOut: false,
    pageGrant: null,
    reading: null,
    openedInTurn: false,
    isSilent: false,
    ending: null,
    ...given.facts,
  };
  return { facts, plan, nowMs };
}

const instantOf = (at: string, timeZone: string): number =>
  Temporal.PlainDateTime.from(at).toZonedDateTime(timeZone).epochMilliseconds;
