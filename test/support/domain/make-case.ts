import { siteById } from "#domain/catalogue/index";
import type { Surface } from "#domain/catalogue/surface";
import { childId, siteId } from "#domain/ids";
import type { Usage } from "#domain/ledger/usage";
import type { Plan } from "#domain/plan/plan";
import { bedtimeAt } from "#domain/time/bedtime-at";
import { dayOf } from "#domain/time/day-of";
import type { Facts } from "#domain/verdict/facts";
import { openPlan } from "./open-plan.ts";

const ZONE = "Europe/Madrid";
const DAY_STARTS_AT_HOUR = 4;

export type CaseGiven = {
  /** The family's wall clock. */
  readonly at?: string;
  readonly site?: string;
  readonly surface?: Surface;
  readonly plan?: Partial<Plan>;
  readonly usage?: Partial<Usage>;
  readonly birthDate?: string;
  readonly facts?: Partial<Facts>;
};

export type Case = { readonly facts: Facts; readonly plan: Plan; readonly nowMs: number };

/** Mia, fourteen, on Instagram's feed on a Monday at four, under a plan without a wall; `given` says what is otherwise. */
export function makeCase(given: CaseGiven = {}): Case {
  const nowMs = Temporal.PlainDateTime.from(given.at ?? "2026-11-23T16:00").toZonedDateTime(ZONE).epochMilliseconds;
  const plan = { ...openPlan, ...given.plan };
  const day = dayOf(nowMs, ZONE, DAY_STARTS_AT_HOUR);
  const site = siteById(siteId(given.site ?? "instagram"));
  if (site === undefined) throw new Error(`The catalogue has no ${given.site}.`);
  const birthDate = given.birthDate ?? "2012-01-05";
  const facts: Facts = {
    who: { kind: "child", child: { id: childId("mia"), name: "Mia", birthDate, colour: 0, country: "GB", plan } },
    day,
    dayIsHeld: false,
    timeZone: ZONE,
    night: bedtimeAt(plan.bedtime, nowMs, ZONE),
    nightAtDayEnd: bedtimeAt(plan.bedtime, day.endMs, ZONE),
    usage: { countedSeconds: 0, watchedSeconds: 0, bySite: new Map(), bySurface: new Map(), ...given.usage },
    grants: [],
    pausedSinceMs: null,
    trouble: null,
    place: { site: site.id, surface: given.surface ?? "feed", alwaysOpen: false, sideDoor: false },
    site,
    inPrivateWindow: false,
    openedInTurn: false,
    ending: null,
    ...given.facts,
  };
  return { facts, plan, nowMs };
}
