import { finite, shapeOf, text } from "../domain/decode.ts";
import { CLOCK_LIMITS } from "../domain/time/clock-limits.ts";
import { decodeClockState } from "../domain/time/decode-clock-state.ts";
import type { ClockEvent, ClockReading, ClockState } from "../domain/time/clock-state.ts";
import { confirmClock, trustWall } from "../domain/time/confirm-clock.ts";
import { readClock } from "../domain/time/read-clock.ts";
import { vouchForClock } from "../domain/time/vouch-for-clock.ts";
import type { HouseholdDay } from "../domain/time/household-day.ts";
import type { SiteId } from "../domain/ids.ts";
import type { Household } from "../domain/plan/household.ts";
import { META, SESSION } from "./names.ts";
import type { Ports } from "./ports.ts";

/** The disk is told of the clock this often; in between, memory that outlives the worker knows it. */
const WRITTEN_EVERY_MS = 5_000;
/** So much of the time before a run may pages vouch for: a guard's longest claim. */
const VOUCHED_MS = CLOCK_LIMITS.roomMs;

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

/** What pages vouched for in one run of the background. */
type Vouched = { readonly runId: string; readonly ms: number };
const decodeVouched = shapeOf<Vouched>({ runId: text, ms: finite });

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

  /** Memory knows it best; the disk is 5 s behind. */
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
    await session.put(SESSION.clock, state);
    if (before === null || events.length > 0 || slot(nowMs) !== slot(before.markMs))
      await documents.put("meta", META.clock, state);
    for (const event of events) await journal.append({ atMs: nowMs, ...event });
  }

  const slot = (ms: number): number => Math.floor(ms / WRITTEN_EVERY_MS);

  return {
    async read(household: Household | null): Promise<HouseholdTime> {
      const kept = await load();
      // Where a household is there was a clock: one that is gone is no fresh beginning, which would be a fresh day.
      if (kept.kind === "lost" && (household !== null || kept.stored !== undefined)) return byTheWall(household, kept);
      const before = kept.kind === "kept" ? kept.state : null;
      const { state, nowMs, stampMs, claimedMs, day, held, events } = readClock(before, reading(household));
      await keep(before, state, events, nowMs);
      return { nowMs, stampMs, claimedMs, day, dayIsHeld: held, refused: null };
    },
    /** A supervised site's own answer said `serverMs`. */
    async confirm(household: Household, site: SiteId, serverMs: number): Promise<void> {
      const kept = await load();
      if (kept.kind === "kept") await save(confirmClock(kept.state, reading(household), { site, serverMs }));
    },
    /**
     * A page counted so much more than the stamps moved, and its seconds are about to be set. Believed of the time in which
     * nobody kept the clock, before this run, and of no more than could have been watched in it.
     */
    async vouch(household: Household, byMs: number): Promise<void> {
      const kept = await load();
      const stored = await session.get(SESSION.vouched);
      const before = stored === undefined ? null : decodeVouched(stored, "vouched");
      const ms = before?.runId === clock.runId ? before.ms : 0;
      const believedMs = Math.min(byMs, VOUCHED_MS - ms);
      if (kept.kind === "lost" || believedMs <= 0) return;
      await session.put(SESSION.vouched, { runId: clock.runId, ms: ms + believedMs } satisfies Vouched);
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

export type ClockKeeper = ReturnType<typeof createClockKeeper>;
