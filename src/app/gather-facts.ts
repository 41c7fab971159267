import { childOf } from "../domain/plan/child-of.ts";
import type { ChildId, SiteId } from "../domain/ids.ts";
import { nearestLanguage, type Language } from "../domain/language.ts";
import type { LessToday } from "../domain/less-today/less-today.ts";
import { withLessToday } from "../domain/less-today/with-less-today.ts";
import type { LedgerRecord } from "../domain/ledger/usage.ts";
import { effectivePlan } from "../domain/plan/effective-plan.ts";
import type { Grant } from "../domain/plan/grant.ts";
import { ownSitesFor } from "../domain/plan/own-sites-for.ts";
import { ownSitesOf } from "../domain/plan/own-sites-of.ts";
import { withSeenSites } from "../domain/plan/seen-site.ts";
import type { Child, Household } from "../domain/plan/household.ts";
import { addDays } from "../domain/time/add-days.ts";
import { dayOf } from "../domain/time/day-of.ts";
import { dayOfDate } from "../domain/time/day-of-date.ts";
import { rowsOf } from "../domain/time/rows-of.ts";
import type { DayFacts, PlanFacts, Who } from "../domain/verdict/facts.ts";
import { planFacts } from "../domain/verdict/plan-facts.ts";
import type { ClockKeeper, HouseholdTime } from "./time/clock-keeper.ts";
import type { FirstDays } from "./time/first-days.ts";
import type { Counters } from "./door/counters.ts";
import type { GuestPassKeeper } from "./people/guest-pass-keeper.ts";
import type { HouseholdInForce, HouseholdKeeper } from "./plan/household-keeper.ts";
import type { LessTodayKeeper } from "./less-today/less-today-keeper.ts";
import type { Lock } from "./door/lock.ts";
import { SESSION } from "./names.ts";
import type { Moment } from "./one-moment.ts";
import type { OwnSites } from "./sites/own-sites.ts";
import type { PauseInForce, PauseKeeper } from "./plan/pause-keeper.ts";
import type { PatientLedger } from "./ledger/patient-ledger.ts";
import type { Ports } from "./ports.ts";
import type { SeenSites } from "./sites/seen-sites.ts";
import type { Setup } from "./setup/setup-state.ts";
import type { Refused } from "./door/write-refusals.ts";
import { createPastReader } from "./record/read-past.ts";
import type { Here, WhoIsHere } from "./people/who-is-here.ts";
import { createTrueGrants } from "./asking/true-grants.ts";

/** Everything that a verdict needs but the page. `held` is false before the first run is finished. */
export type Gathered = {
  readonly held: boolean;
  readonly nowMs: number;
  /** Where a second that is watched now is written in the ledger. */
  readonly stampMs: number;
  /** What the wall claims while it is not believed; else null. */
  readonly claimedMs: number | null;
  /** What is stored and not believed; null where nothing could be read at all. */
  readonly refused: readonly Refused[] | null;
  readonly household: Household | null;
  /** Sites beside the catalogue's that some child's plan names, as the child in use has them. */
  readonly ownSites: readonly SiteId[];
  /** The child in use, with the effective plan of this day; the household holds what was decided, overrides and all. */
  readonly child: Child | null;
  readonly facts: DayFacts;
  /** What the family reads: the household's; before there is one the first run's choice, else the browser's. */
  readonly language: Language;
};

const HOUR_MS = 3_600_000;

type Parts = {
  ports: Ports;
  ledger: PatientLedger;
  clock: ClockKeeper;
  keeper: HouseholdKeeper;
  pauses: PauseKeeper;
  setup: Setup;
  lock: Lock;
  counters: Counters;
  whoIsHere: WhoIsHere;
  guestPass: GuestPassKeeper;
  lessToday: LessTodayKeeper;
  firstDays: FirstDays;
  ownSites: OwnSites;
  seen: SeenSites;
  moment: Pick<Moment, "share">;
};

/**
 * Reads the stores and says what is true now. Nothing is remembered beyond a moment, and nothing is thrown: what cannot
 * be read needs a parent.
 */
export function createGatherFacts(parts: Parts) {
  const { ports, ledger, clock, keeper, pauses, setup, lock, counters } = parts;
  const { whoIsHere, guestPass, lessToday, firstDays, ownSites, seen, moment } = parts;
  const { session } = ports;
  const trueGrants = createTrueGrants(ports, lock, counters);
  const readPast = createPastReader({ ledger, record: ports.record, trueGrants });

  /** Of this day, and of the one before where a run of seconds may have begun in it. */
  async function recordsOf(
    child: Child,
    household: Household,
    { day, stampMs }: HouseholdTime,
  ): Promise<readonly LedgerRecord[]> {
    const { breaks } = effectivePlan(child.plan, day.date);
    const before =
      breaks === null ? day : dayOfDate(addDays(day.date, -1), household.timeZone, household.dayStartsAtHour);
    // A day that is held open goes on past its end.
    const endMs = Math.max(day.endMs, stampMs + 1000);
    return ledger.read(child.id, Math.floor(before.startMs / HOUR_MS), Math.ceil(endMs / HOUR_MS));
  }

  async function planOfNow(
    child: Child,
    household: Household,
    time: HouseholdTime,
    grants: readonly Grant[],
  ): Promise<PlanFacts> {
    const [records, past] = await Promise.all([recordsOf(child, household, time), readPast(child, household, time)]);
    const { date } = time.day;
    const isCarried = effectivePlan(child.plan, date).carryOver !== null;
    const first = isCarried ? { firstDate: await firstDays.of(child.id, household, date) } : {};
    return planFacts({ ...time, plan: child.plan, calendar: household, records, grants, past, ...first });
  }

  async function whoOf({ turn, chosen }: Here, child: Child | null): Promise<Who> {
    if (turn !== null) return { kind: "grown-up", untilMs: turn.untilMs };
    if (child !== null) return { kind: "child", child };
    return chosen?.kind === "guest" ? { kind: "guest", pass: await guestPass.inForce() } : { kind: "nobody" };
  }

  async function trouble(isReadable: boolean): Promise<DayFacts["trouble"]> {
    if (!isReadable) return "needs-parent";
    return (await session.get(SESSION.noAccess)) === true ? "access-removed" : null;
  }

  async function gatherWhole(asked: ChildId | null): Promise<Gathered> {
    await ledger.pay();
    const [status, inForce] = await Promise.all([setup.status(), keeper.inForce()]);
    const household = inForce.kind === "in-force" ? inForce.household : null;
    const time = await clock.read(household);
    const { nowMs, stampMs, claimedMs, day, dayIsHeld } = time;
    const here = await whoIsHere.read(household, nowMs);
    const id = asked ?? (here.chosen?.kind === "child" ? here.chosen.id : null);
    const decided = childOf(household, id) ?? null;
    const less = decided === null ? null : await lessToday.of(decided.id, day.date);
    const found = await seen.ids(household === null ? [] : ownSitesOf(household));
    const today = decided === null || household === null ? null : ofToday(decided, less, household);
    const chosen = today === null ? null : { ...today, plan: withSeenSites(today.plan, found) };
    const child = chosen === null ? null : { ...chosen, plan: effectivePlan(chosen.plan, day.date) };
    const given = chosen === null ? [] : await trueGrants(chosen, day.date);
    const [ofPlan, pause, who, troubled, own, shutOut] = await Promise.all([
      household === null || chosen === null ? withoutPlan(time) : planOfNow(chosen, household, time, given),
      pauses.inForce(),
      whoOf(asked === null ? here : { ...here, turn: null }, child),
      trouble(status === "unfinished" || (household !== null && time.refused === null)),
      ownSites.read(),
      ownSites.shutOut(),
    ]);
    const facts: DayFacts = {
      ...ofPlan,
      who,
      day,
      dayIsHeld,
      timeZone: household?.timeZone ?? ports.clock.systemZone(),
      grants: given,
      pausedSinceMs: "refused" in pause ? nowMs : pause.sinceMs,
      trouble: troubled,
      shutOut,
      lessToday: less,
    };
    const refused = refusedOf(inForce, pause, time);
    const language = household?.language ?? (await setup.read()).language ?? ofBrowser();
    const ofStores = { held: status !== "unfinished", nowMs, stampMs, claimedMs, refused, household };
    const sites = child === null ? own : ownSitesFor(child.plan, own);
    return { ...ofStores, ownSites: sites, child, facts, language };
  }

  const ofBrowser = (): Language => nearestLanguage(ports.clock.systemLanguage());
  /** What the pages last spoke, where no store can say it. */
  const noted = async (): Promise<Language> => (await ports.languageNote.read().catch(() => null)) ?? ofBrowser();

  /** Nobody's facts, by the wall: they open nothing, and nobody's seconds are written under them. */
  async function gatherNothing(): Promise<Gathered> {
    const nowMs = ports.clock.wallMs();
    const timeZone = ports.clock.systemZone();
    const day = dayOf(nowMs, timeZone, 0);
    const facts: DayFacts = {
      ...withoutPlan({ day }),
      who: { kind: "nobody" },
      day,
      dayIsHeld: false,
      timeZone,
      grants: [],
      pausedSinceMs: null,
      trouble: "needs-parent",
    };
    const held = await setup.wasOnceDone();
    const [language, own] = await Promise.all([noted(), ownSites.read()]);
    const ofStores = { held, nowMs, stampMs: nowMs, claimedMs: null, refused: null, household: null };
    return { ...ofStores, ownSites: own, child: null, facts, language };
  }

  const gatherHere = moment.share(() => gatherWhole(null).catch(gatherNothing));
  /** Of whoever is here; of an `asked` child as if that one were, for a parent who looks. */
  return (asked: ChildId | null = null): Promise<Gathered> =>
    asked === null ? gatherHere() : gatherWhole(asked).catch(gatherNothing);
}

/** The child with what it keeps itself to in its plan. */
function ofToday(child: Child, less: LessToday | null, household: Household): Child {
  if (less === null) return child;
  return { ...child, plan: withLessToday(child.plan, less, rowsOf(household, less.date).day) };
}

function refusedOf(inForce: HouseholdInForce, pause: PauseInForce, { refused }: HouseholdTime): readonly Refused[] {
  const versions = inForce.kind === "none" ? [] : inForce.refused;
  return [
    ...versions.map((stored): Refused => ({ store: "household", stored })),
    ...("refused" in pause ? [{ store: "pause" as const, stored: pause.refused }] : []),
    ...(refused === null ? [] : [{ store: "clock" as const, stored: refused.stored }]),
  ];
}

/** Nobody's plan makes nothing of any instant. */
function withoutPlan({ day }: Pick<HouseholdTime, "day">): PlanFacts {
  return {
    rows: { day: day.weekday, night: day.weekday },
    windows: [],
    closure: { closed: false, next: null },
    schoolWindows: [],
    usage: { countedSeconds: 0, watchedSeconds: 0, bySite: new Map(), bySurface: new Map(), byGroup: new Map() },
    carriedSeconds: 0,
    week: { takenSeconds: 0, endMs: day.endMs },
    streak: null,
    tomorrowMinutes: null,
    grantsUsed: new Map(),
  };
}

export type GatherFacts = ReturnType<typeof createGatherFacts>;
