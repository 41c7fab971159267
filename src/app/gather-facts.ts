import { finite, nullable, shapeOf, text } from "../domain/decode.ts";
import { usageOf } from "../domain/ledger/usage-of.ts";
import type { Usage } from "../domain/ledger/usage.ts";
import type { Grant } from "../domain/plan/grant.ts";
import type { Child, Household } from "../domain/plan/household.ts";
import { anyScopeCovers } from "../domain/plan/scope-covers.ts";
import { bedtimeAt, type BedtimeAnswer } from "../domain/time/bedtime-at.ts";
import type { HouseholdDay } from "../domain/time/household-day.ts";
import type { DayFacts, Who } from "../domain/verdict/facts.ts";
import type { ClockKeeper } from "./clock-keeper.ts";
import type { HouseholdKeeper } from "./household-keeper.ts";
import type { Lock } from "./lock.ts";
import { META, SESSION } from "./names.ts";
import type { Ports } from "./ports.ts";
import type { Setup } from "./setup-state.ts";
import { grantText } from "./grant-text.ts";

/** Everything that a verdict needs but the page. `held` is false before the first run is finished. */
export type Gathered = {
  readonly held: boolean;
  readonly nowMs: number;
  /** Where a second that is watched now is written in the ledger. */
  readonly stampMs: number;
  /** What the wall claims while the day is held open against it; else null. */
  readonly claimedMs: number | null;
  readonly household: Household | null;
  readonly child: Child | null;
  readonly facts: DayFacts;
};

export type Turn = { readonly untilMs: number | null; readonly by: string };
export const decodeTurn = shapeOf<Turn>({ untilMs: nullable(finite), by: text });

const NOTHING_WATCHED: Usage = { countedSeconds: 0, watchedSeconds: 0, bySite: new Map(), bySurface: new Map() };
const HOUR_MS = 3_600_000;

type Parts = { ports: Ports; clock: ClockKeeper; keeper: HouseholdKeeper; setup: Setup; lock: Lock };

/** Reads the stores and says what is true now. Nothing is remembered between two calls. */
export function createGatherFacts({ ports, clock, keeper, setup, lock }: Parts) {
  const { ledger, grants, documents, session } = ports;

  async function usageOfDay(child: Child, day: HouseholdDay, stampMs: number): Promise<Usage> {
    // A day that is held open goes on past its end, and what is stamped there is still its own.
    const endMs = Math.max(day.endMs, stampMs + 1000);
    const records = await ledger.read(child.id, Math.floor(day.startMs / HOUR_MS), Math.ceil(endMs / HOUR_MS));
    const counts = (site: Parameters<typeof anyScopeCovers>[1], surface: Parameters<typeof anyScopeCovers>[2]) =>
      !anyScopeCovers(child.plan.uncounted, site, surface);
    return usageOf(records, Math.ceil(day.startMs / 1000), Math.ceil(endMs / 1000), counts);
  }

  async function trueGrants(child: Child, date: string): Promise<readonly Grant[]> {
    const found = await grants.ofDay(child.id, date);
    const checked = await Promise.all(found.map((grant) => lock.isSigned(grantText(grant), grant.signature)));
    return found.filter((_, index) => checked[index]);
  }

  async function whoIsHere(child: Child | null, nowMs: number): Promise<Who> {
    const stored = await session.get(SESSION.turn);
    const turn = stored === undefined ? null : decodeTurn(stored, "turn");
    if (turn !== null && (turn.untilMs === null || nowMs < turn.untilMs))
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

  return async function gather(): Promise<Gathered> {
    const [status, inForce] = await Promise.all([setup.status(), keeper.inForce()]);
    const household = inForce.kind === "in-force" ? inForce.household : null;
    const { nowMs, stampMs, claimedMs, day, dayIsHeld } = await clock.read(household);
    const child = household === null ? null : await childInUse(household);
    const [usage, given, pause, who, found] = await Promise.all([
      child === null ? NOTHING_WATCHED : usageOfDay(child, day, stampMs),
      child === null ? [] : trueGrants(child, day.date),
      documents.get("meta", META.pause),
      whoIsHere(child, nowMs),
      trouble(status === "unfinished" || household !== null),
    ]);
    const timeZone = household?.timeZone ?? ports.clock.systemZone();
    const facts: DayFacts = {
      who,
      day,
      dayIsHeld,
      timeZone,
      night: child === null ? { closed: false, closesMs: null } : nightAt(child, timeZone, nowMs, claimedMs),
      usage,
      grants: given,
      pausedSinceMs: typeof pause === "number" ? pause : null,
      trouble: found,
    };
    return { held: status !== "unfinished", nowMs, stampMs, claimedMs, household, child, facts };
  };
}

/** A wall that nothing confirms opens no day, but it may close one: a lid that was shut at eight is no way past bedtime. */
function nightAt({ plan }: Child, timeZone: string, nowMs: number, claimedMs: number | null): BedtimeAnswer {
  const night = bedtimeAt(plan.bedtime, nowMs, timeZone);
  const claimed = claimedMs === null ? night : bedtimeAt(plan.bedtime, claimedMs, timeZone);
  return claimed.closed && !night.closed ? claimed : night;
}

export type GatherFacts = ReturnType<typeof createGatherFacts>;
