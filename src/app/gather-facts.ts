import { finite, nullable, shapeOf, text } from "../domain/decode.ts";
import { usageOf } from "../domain/ledger/usage-of.ts";
import type { Usage } from "../domain/ledger/usage.ts";
import type { Grant } from "../domain/plan/grant.ts";
import type { Child, Household } from "../domain/plan/household.ts";
import { isCountedUnder } from "../domain/plan/is-counted-under.ts";
import { bedtimeAt, type BedtimeAnswer } from "../domain/time/bedtime-at.ts";
import { dayOf } from "../domain/time/day-of.ts";
import type { HouseholdDay } from "../domain/time/household-day.ts";
import type { DayFacts, Who } from "../domain/verdict/facts.ts";
import type { ClockKeeper, HouseholdTime } from "./clock-keeper.ts";
import type { HouseholdInForce, HouseholdKeeper } from "./household-keeper.ts";
import type { Lock } from "./lock.ts";
import { META, SESSION } from "./names.ts";
import type { PauseInForce, PauseKeeper } from "./pause-keeper.ts";
import type { PatientLedger } from "./patient-ledger.ts";
import type { Ports } from "./ports.ts";
import type { Setup } from "./setup-state.ts";
import { grantText } from "./grant-text.ts";
import type { Refused } from "./write-refusals.ts";

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
  readonly child: Child | null;
  readonly facts: DayFacts;
};

type Turn = { readonly fromMs: number; readonly untilMs: number | null; readonly by: string };
const decodeTurn = shapeOf<Turn>({ fromMs: finite, untilMs: nullable(finite), by: text });

const NOTHING_WATCHED: Usage = { countedSeconds: 0, watchedSeconds: 0, bySite: new Map(), bySurface: new Map() };
const NO_NIGHT: BedtimeAnswer = { closed: false, closesMs: null };
const HOUR_MS = 3_600_000;

type Parts = {
  ports: Ports;
  ledger: PatientLedger;
  clock: ClockKeeper;
  keeper: HouseholdKeeper;
  pauses: PauseKeeper;
  setup: Setup;
  lock: Lock;
};

/**
 * Reads the stores and says what is true now. Nothing is remembered between two calls, and nothing is thrown: what cannot
 * be read needs a parent.
 */
export function createGatherFacts({ ports, ledger, clock, keeper, pauses, setup, lock }: Parts) {
  const { grants, documents, session } = ports;

  async function usageOfDay(child: Child, day: HouseholdDay, stampMs: number): Promise<Usage> {
    // A day that is held open goes on past its end, and what is stamped there is still its own.
    const endMs = Math.max(day.endMs, stampMs + 1000);
    const records = await ledger.read(child.id, Math.floor(day.startMs / HOUR_MS), Math.ceil(endMs / HOUR_MS));
    return usageOf(records, Math.ceil(day.startMs / 1000), Math.ceil(endMs / 1000), isCountedUnder(child.plan));
  }

  async function trueGrants(child: Child, date: string): Promise<readonly Grant[]> {
    const found = await grants.ofDay(child.id, date);
    const checked = await Promise.all(found.map((grant) => lock.isSigned(grantText(grant), grant.signature)));
    return found.filter((_, index) => checked[index]);
  }

  async function whoIsHere(child: Child | null, nowMs: number): Promise<Who> {
    const stored = await session.get(SESSION.turn);
    const turn = stored === undefined ? null : decodeTurn(stored, "turn");
    // A clock that was put right behind the turn's beginning ends it: nobody knows how much of it is left.
    if (turn !== null && (turn.untilMs === null || (nowMs >= turn.fromMs && nowMs < turn.untilMs)))
      return { kind: "grown-up", untilMs: turn.untilMs };
    return child === null ? { kind: "nobody" } : { kind: "child", child };
  }

  async function childInUse(household: Household): Promise<Child | null> {
    const chosen = await documents.get("meta", META.childInUse);
    return household.children.find(({ id }) => id === chosen) ?? household.children[0] ?? null;
  }

  async function trouble(isReadable: boolean): Promise<DayFacts["trouble"]> {
    if (!isReadable) return "needs-parent";
    return (await session.get(SESSION.noAccess)) === true ? "access-removed" : null;
  }

  async function gatherWhole(): Promise<Gathered> {
    await ledger.pay();
    const [status, inForce] = await Promise.all([setup.status(), keeper.inForce()]);
    const household = inForce.kind === "in-force" ? inForce.household : null;
    const time = await clock.read(household);
    const { nowMs, stampMs, claimedMs, day, dayIsHeld } = time;
    const child = household === null ? null : await childInUse(household);
    const [usage, given, pause, who, found] = await Promise.all([
      child === null ? NOTHING_WATCHED : usageOfDay(child, day, stampMs),
      child === null ? [] : trueGrants(child, day.date),
      pauses.inForce(),
      whoIsHere(child, nowMs),
      trouble(status === "unfinished" || (household !== null && time.refused === null)),
    ]);
    const timeZone = household?.timeZone ?? ports.clock.systemZone();
    const facts: DayFacts = {
      who,
      day,
      dayIsHeld,
      timeZone,
      night: child === null ? NO_NIGHT : nightAt(child, timeZone, nowMs, claimedMs),
      nightAtDayEnd: child === null ? NO_NIGHT : bedtimeAt(child.plan.bedtime, day.endMs, timeZone),
      usage,
      grants: given,
      pausedSinceMs: "refused" in pause ? nowMs : pause.sinceMs,
      trouble: found,
    };
    const refused = refusedOf(inForce, pause, time);
    return { held: status !== "unfinished", nowMs, stampMs, claimedMs, refused, household, child, facts };
  }

  /** Nobody's facts, by the wall: they open nothing, and nobody's seconds are written under them. */
  async function gatherNothing(): Promise<Gathered> {
    const nowMs = ports.clock.wallMs();
    const timeZone = ports.clock.systemZone();
    const facts: DayFacts = {
      who: { kind: "nobody" },
      day: dayOf(nowMs, timeZone, 0),
      dayIsHeld: false,
      timeZone,
      night: NO_NIGHT,
      nightAtDayEnd: NO_NIGHT,
      usage: NOTHING_WATCHED,
      grants: [],
      pausedSinceMs: null,
      trouble: "needs-parent",
    };
    const held = await setup.wasOnceDone();
    return { held, nowMs, stampMs: nowMs, claimedMs: null, refused: null, household: null, child: null, facts };
  }

  return (): Promise<Gathered> => gatherWhole().catch(gatherNothing);
}

function refusedOf(inForce: HouseholdInForce, pause: PauseInForce, { refused }: HouseholdTime): readonly Refused[] {
  const versions = inForce.kind === "none" ? [] : inForce.refused;
  return [
    ...versions.map((stored): Refused => ({ store: "household", stored })),
    ...("refused" in pause ? [{ store: "pause" as const, stored: pause.refused }] : []),
    ...(refused === null ? [] : [{ store: "clock" as const, stored: refused.stored }]),
  ];
}

/** A wall that nothing confirms opens no day, but it may close one: a lid that was shut at eight is no way past bedtime. */
function nightAt({ plan }: Child, timeZone: string, nowMs: number, claimedMs: number | null): BedtimeAnswer {
  const night = bedtimeAt(plan.bedtime, nowMs, timeZone);
  const claimed = claimedMs === null ? night : bedtimeAt(plan.bedtime, claimedMs, timeZone);
  return claimed.closed && !night.closed ? claimed : night;
}

export type GatherFacts = ReturnType<typeof createGatherFacts>;
