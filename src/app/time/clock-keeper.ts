import { finite } from "../../domain/decode.ts";
import { CLOCK_LIMITS } from "../../domain/time/clock-limits.ts";
import { decodeClockState } from "../../domain/time/decode-clock-state.ts";
import type { ClockEvent, ClockReading, ClockState } from "../../domain/time/clock-state.ts";
import { confirmClock, trustWall } from "../../domain/time/confirm-clock.ts";
import { readClock } from "../../domain/time/read-clock.ts";
import { vouchForClock } from "../../domain/time/vouch-for-clock.ts";
import type { HouseholdDay } from "../../domain/time/household-day.ts";
import type { SiteId } from "../../domain/ids.ts";
import type { Household } from "../../domain/plan/household.ts";
import { META, SESSION } from "../names.ts";
import type { Ports } from "../ports.ts";

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
  /** What is stored in the clock's place and cannot be read: until a parent says that the wall is right nothing is opened by it. */
  readonly refused: { readonly stored: unknown } | null;
};

type Kept = { readonly kind: "kept"; readonly state: ClockState } | { readonly kind: "lost"; readonly stored: unknown };

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

  function decoded(stored: unknown): ClockState | null {
    try {
      return decodeClockState(stored, "clock");
    } catch {
      return null;
    }
  }

  /** Memory knows it best; the disk is 5 s behind, or full. */
  async function load(): Promise<Kept> {
    const inMemory = decoded(await session.get(SESSION.clock));
    if (inMemory !== null) return { kind: "kept", state: inMemory };
    const stored = await documents.get("meta", META.clock);
    const onDisk = decoded(stored);
    return onDisk === null ? { kind: "lost", stored } : { kind: "kept", state: onDisk };
  }

  async function keep(
    before: ClockState | null,
    state: ClockState,
    events: readonly ClockEvent[],
    nowMs: number,
  ): Promise<void> {
    const isKnown = before !== null && (await session.get(SESSION.clock)) !== undefined;
    await session.put(SESSION.clock, state);
    try {
      if (before === null || events.length > 0 || slot(nowMs) !== slot(before.markMs))
        await documents.put("meta", META.clock, state);
      for (const event of events) await journal.append({ atMs: nowMs, ...event });
    } catch (refused) {
      // A disk that fills up while the browser runs stops no clock. One that is full when it starts does: nobody could tell
      // what was watched and not written before.
      if (isKnown) return;
      await session.put(SESSION.clock, undefined);
      throw refused;
    }
  }

  const readGap = async (): Promise<number> => {
    const stored = await session.get(SESSION.gap);
    return stored === undefined ? 0 : finite(stored, "gap");
  };
  async function keepGap(ms: number): Promise<void> {
    if (ms > 0) await session.put(SESSION.gap, Math.min(CLOCK_LIMITS.roomMs, (await readGap()) + ms));
  }

  const slot = (ms: number): number => Math.floor(ms / WRITTEN_EVERY_MS);

  return {
    async read(household: Household | null): Promise<HouseholdTime> {
      const kept = await load();
      // Where a household is there was a clock: one that is gone is no fresh beginning, which would be a fresh day.
      if (kept.kind === "lost" && (household !== null || kept.stored !== undefined)) return byTheWall(household, kept);
      const before = kept.kind === "kept" ? kept.state : null;
      const { state, nowMs, stampMs, claimedMs, day, held, events } = readClock(before, reading(household));
      if (before !== null) await keepGap(gapBefore(before, state, clock.monoMs()));
      await keep(before, state, events, nowMs);
      return { nowMs, stampMs, claimedMs, day, dayIsHeld: held, refused: null };
    },
    /** A supervised site's own answer said `serverMs`. */
    async confirm(household: Household, site: SiteId, serverMs: number): Promise<void> {
      const kept = await load();
      if (kept.kind === "lost") return;
      await session.put(SESSION.gap, undefined);
      await save(confirmClock(kept.state, reading(household), { site, serverMs }));
    },
    /**
     * A page counted so much more than the stamps moved, and its seconds are about to be set. Believed of the time in which
     * nobody kept the clock and which it did not follow.
     */
    async vouch(household: Household, byMs: number): Promise<void> {
      const [kept, gapMs] = [await load(), await readGap()];
      const believedMs = Math.min(byMs, gapMs);
      if (kept.kind === "lost" || believedMs <= 0) return;
      await session.put(SESSION.gap, gapMs - believedMs);
      const { state, events } = readClock(kept.state, reading(household));
      await save({ ...vouchForClock(state, believedMs), untold: events });
    },
    /** A parent opened the door and sees the time. A clock that was lost begins anew here, and nowhere else. */
    async trust(household: Household): Promise<void> {
      const kept = await load();
      const now = reading(household);
      await save(kept.kind === "kept" ? trustWall(kept.state, now) : readClock(null, now).state);
    },
  };

  /** All that is left to show. It is not kept, so what is stored stays as it is. */
  function byTheWall(household: Household | null, { stored }: Extract<Kept, { kind: "lost" }>): HouseholdTime {
    const { nowMs, stampMs, day } = readClock(null, reading(household));
    return { nowMs, stampMs, claimedMs: nowMs, day, dayIsHeld: true, refused: { stored } };
  }

  async function save(state: ClockState): Promise<void> {
    await session.put(SESSION.clock, state);
    await documents.put("meta", META.clock, state);
  }
}

/** How much of the time between two runs, by the wall, the stamps did not follow. */
function gapBefore(before: ClockState, state: ClockState, livedMs: number): number {
  if (before.runId === state.runId) return 0;
  return Math.max(0, state.wallMs - before.wallMs - Math.max(livedMs, state.stampMs - before.stampMs));
}

export type ClockKeeper = ReturnType<typeof createClockKeeper>;
