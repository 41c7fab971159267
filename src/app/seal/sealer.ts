import type { OpenSession } from "../../domain/door/open-session.ts";
import { chainStartText, type ChainStart, type SignedStart } from "../../domain/seal/chain-start.ts";
import type { ChainBreak, ChainReport } from "../../domain/seal/chain-report.ts";
import { decodeChainReport } from "../../domain/seal/decode-chain-report.ts";
import type { Household } from "../../domain/plan/household.ts";
import { SETTLED_AFTER_MS } from "../../domain/record/settled-date.ts";
import type { HouseholdDay } from "../../domain/time/household-day.ts";
import { CHAIN_COUNTS } from "./count-seals.ts";
import type { Counters } from "../door/counters.ts";
import type { Lock } from "../door/lock.ts";
import { SESSION } from "../names.ts";
import type { Ports } from "../ports.ts";
import { createChainVerifier } from "./verify-chain.ts";

const DAY_MS = 86_400_000;
/** Days that are sealed at once: some milliseconds each, and whoever waits for a verdict waits for these alone. */
const MOST_AT_ONCE = 8;
/** Breaks that are written down from one look. */
const MOST_TOLD = 10;

type Parts = { ports: Ports; lock: Lock; counters: Counters };

/**
 * Keeps the chain over the record: begins it where a parent is, seals days that are over, verifies it when the door opens, and
 * writes down what is broken. Sealing an event is the journal's own work.
 */
export function createSealer({ ports, lock, counters }: Parts) {
  const { seals, session, cipher, journal } = ports;
  const verify = createChainVerifier({ ports, lock, counters });
  // Not remembered but at work: a new look, or a new chain, ends the one before.
  let looks = 0;

  /** A new chain from here on; what is before it is sealed no more. */
  async function begin(householdKey: Uint8Array, nowMs: number): Promise<void> {
    const [before, event] = await Promise.all([seals.head(), seals.lastEvent()]);
    const n = Math.max(before?.n ?? 0, await counters.of(CHAIN_COUNTS.seals));
    const start: ChainStart = { n, link: cipher.randomBytes(32), event, atMs: nowMs };
    const key = cipher.randomBytes(32);
    const sealedKey = await cipher.seal(householdKey, key);
    const text = chainStartText(start);
    const signature = await lock.sign(householdKey, `${sealedKey} ${text}`);
    const signed: SignedStart = { text, sealedKey, signature };
    await seals.begin(signed, { n, link: start.link, key, days: before?.days ?? [] });
    await counters.raise(CHAIN_COUNTS.start, n + 1);
    await session.put(SESSION.chain, { sinceMs: nowMs, entries: 0, breaks: [] } satisfies ChainReport);
  }

  async function beginAnew(householdKey: Uint8Array, nowMs: number): Promise<void> {
    await begin(householdKey, nowMs);
    await journal.append({ kind: "chain-begun", atMs: nowMs });
  }

  async function isNew(): Promise<boolean> {
    return (await seals.start()) === undefined && (await counters.of(CHAIN_COUNTS.start)) === 0;
  }

  /** Those that are not in the journal yet. */
  async function tell(breaks: readonly ChainBreak[], nowMs: number): Promise<void> {
    const told = (await journal.all()).filter((event) => event.kind === "chain-broken");
    const isTold = ({ what, fromMs }: ChainBreak): boolean =>
      told.some((event) => event.what === what && event.fromMs === fromMs);
    for (const found of breaks.filter((one) => !isTold(one)).slice(0, MOST_TOLD))
      await journal.append({ kind: "chain-broken", atMs: nowMs, ...found });
  }

  async function look(householdKey: Uint8Array, nowMs: number, isWanted: () => boolean): Promise<ChainReport | null> {
    const first = await verify(householdKey, nowMs, isWanted);
    // What was taken out while it was on its way looks like a break: that is none the second time.
    return first === null || first.breaks.length === 0 ? first : verify(householdKey, nowMs, isWanted);
  }

  return {
    begin,

    /** Begins the chain of a household that has none; verifies any other. Takes as long as it takes, in slices. */
    async check(householdKey: Uint8Array, nowMs: number): Promise<ChainReport | null> {
      const mine = (looks += 1);
      if (await isNew()) {
        await beginAnew(householdKey, nowMs);
        return this.report();
      }
      const report = await look(householdKey, nowMs, () => mine === looks);
      if (report === null) return null;
      await session.put(SESSION.chain, report);
      await tell(report.breaks, nowMs);
      return report;
    },

    /** What was found last since the browser began; null where nobody looked. */
    async report(): Promise<ChainReport | null> {
      const stored = await session.get(SESSION.chain);
      return stored === undefined ? null : decodeChainReport(stored, "chain report");
    },

    /**
     * Some of the days that are over and into which no second can come any more: UTC days that ended before the household's did.
     * Answers whether there are more.
     */
    async sealDays({ children }: Household, { startMs }: HouseholdDay, stampMs: number): Promise<boolean> {
      const head = await seals.head();
      // Seconds that wait in memory for the disk may be of a day that is over.
      if (head === null || (await session.get(SESSION.owed)) !== undefined) return false;
      const today = Math.floor(Math.min(startMs, stampMs - SETTLED_AFTER_MS) / DAY_MS);
      const due = children.flatMap(({ id }) => {
        const last = head.days.find(({ child }) => child === id)?.utcDay ?? today - 2;
        return Array.from({ length: Math.max(0, today - 1 - last) }, (_, index) => ({ id, utcDay: last + 1 + index }));
      });
      for (const { id, utcDay } of due.slice(0, MOST_AT_ONCE)) await seals.sealDay(id, utcDay);
      return due.length > MOST_AT_ONCE;
    },

    /** For a parent who has seen what is broken. */
    async renew({ householdKey }: Pick<OpenSession, "householdKey">, nowMs: number): Promise<void> {
      looks += 1;
      await beginAnew(householdKey, nowMs);
    },
  };
}

export type Sealer = ReturnType<typeof createSealer>;
