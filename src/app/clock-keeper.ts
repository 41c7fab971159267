import { decodeClockState } from "../domain/time/decode-clock-state.ts";
import type { ClockEvent, ClockReading, ClockState } from "../domain/time/clock-state.ts";
import { confirmClock, trustWall } from "../domain/time/confirm-clock.ts";
import { readClock } from "../domain/time/read-clock.ts";
import type { HouseholdDay } from "../domain/time/household-day.ts";
import type { SiteId } from "../domain/ids.ts";
import type { Household } from "../domain/plan/household.ts";
import { META, SESSION } from "./names.ts";
import type { Ports } from "./ports.ts";

/** The disk is told of the clock this often; in between, memory that outlives the worker knows it. */
const WRITTEN_EVERY_MS = 5_000;

/** `stampMs` is where a second watched now is written; it is `nowMs` but after a clock that ran ahead was put right. */
export type HouseholdTime = {
  readonly nowMs: number;
  readonly stampMs: number;
  /** What the wall claims while a day is held open against it; else null. */
  readonly claimedMs: number | null;
  readonly day: HouseholdDay;
  readonly dayIsHeld: boolean;
};

/** Keeps the household clock in the stores. Its rules are in `domain/time/read-clock.ts`. Call it in turn. */
export function createClockKeeper({
  clock,
  documents,
  session,
  journal,
}: Pick<Ports, "clock" | "documents" | "session" | "journal">) {
  const reading = (household: Household | null): ClockReading => ({
    wallMs: clock.wallMs(),
    monoMs: clock.monoMs(),
    runId: clock.runId,
    timeZone: household?.timeZone ?? clock.systemZone(),
    dayStartsAtHour: household?.dayStartsAtHour ?? 0,
    systemZone: clock.systemZone(),
  });

  async function load(): Promise<ClockState | null> {
    const stored = (await session.get(SESSION.clock)) ?? (await documents.get("meta", META.clock));
    return stored === undefined ? null : decodeClockState(stored, "clock");
  }

  async function keep(
    before: ClockState | null,
    state: ClockState,
    events: readonly ClockEvent[],
    nowMs: number,
  ): Promise<void> {
    await session.put(SESSION.clock, state);
    if (before === null || events.length > 0 || slot(nowMs) !== slot(before.markMs))
      await documents.put("meta", META.clock, state);
    for (const event of events) await journal.append({ atMs: nowMs, ...event });
  }

  const slot = (ms: number): number => Math.floor(ms / WRITTEN_EVERY_MS);

  return {
    async read(household: Household | null): Promise<HouseholdTime> {
      const before = await load();
      const { state, nowMs, stampMs, claimedMs, day, held, events } = readClock(before, reading(household));
      await keep(before, state, events, nowMs);
      return { nowMs, stampMs, claimedMs, day, dayIsHeld: held };
    },
    /** A supervised site's own answer said `serverMs`. */
    async confirm(household: Household, site: SiteId, serverMs: number): Promise<void> {
      const before = await load();
      if (before !== null) await save(confirmClock(before, reading(household), { site, serverMs }));
    },
    /** A parent opened the door and sees the time. */
    async trust(household: Household): Promise<void> {
      const before = await load();
      if (before !== null) await save(trustWall(before, reading(household)));
    },
  };

  async function save(state: ClockState): Promise<void> {
    await session.put(SESSION.clock, state);
    await documents.put("meta", META.clock, state);
  }
}

export type ClockKeeper = ReturnType<typeof createClockKeeper>;
