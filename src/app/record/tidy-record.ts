import type { Household } from "../../domain/plan/household.ts";
import { SETTLED_AFTER_MS } from "../../domain/record/settled-date.ts";
import type { HouseholdDay } from "../../domain/time/household-day.ts";
import type { CloseDays } from "./close-days.ts";
import type { CompactDays } from "./compact-days.ts";
import type { ForgetRecord } from "./forget-record.ts";
import type { Gathered } from "../gather-facts.ts";
import { SESSION } from "../names.ts";
import type { OwnView } from "../tabs/own-view.ts";
import type { Ports } from "../ports.ts";
import type { Sealer } from "../seal/sealer.ts";
import type { ChildDay } from "./record-ports.ts";
import type { PurgeRecord } from "./purge-record.ts";
import type { InTurn } from "../serial-queue.ts";

type Parts = {
  readonly ports: Pick<Ports, "session">;
  readonly ownView: OwnView;
  readonly sealer: Sealer;
  readonly closeDays: CloseDays;
  readonly compactDays: CompactDays;
  readonly forgetRecord: ForgetRecord;
  readonly purgeRecord: PurgeRecord;
  readonly inTurn: InTurn;
};

/** A moment at which days are what they say. */
type Sure = {
  readonly household: Household;
  readonly time: { readonly day: HouseholdDay; readonly nowMs: number; readonly stampMs: number };
  readonly isQuiet: boolean;
};

/**
 * Keeps the record in order once a household day, piece by piece, so that nothing that happens in the browser waits for more
 * than one of them: closes the days that are over, and while no supervised page is in front forgets, purges and compacts.
 * Every piece can be cut short and done again. A clock that nobody confirmed ends no day and makes nothing old.
 */
export function createTidyRecord(parts: Parts) {
  const { ports, ownView, sealer, closeDays, compactDays, forgetRecord, purgeRecord, inTurn } = parts;
  const { session } = ports;

  async function look(): Promise<Sure | null> {
    const { gathered, here } = await ownView.settle();
    const { household, nowMs, stampMs, facts } = gathered;
    if (household === null || !isSure(gathered)) return null;
    return { household, time: { day: facts.day, nowMs, stampMs }, isQuiet: here.length === 0 };
  }

  /** One piece at a quiet moment; answers whether it was one. */
  const quietly = (work: (sure: Sure) => Promise<void>): Promise<boolean> =>
    inTurn(async () => {
      const sure = await look();
      if (sure === null || !sure.isQuiet) return false;
      await work(sure);
      return true;
    });

  /** Closes what is over; answers the date on which there is more to do, if any. */
  async function begin(): Promise<string | null> {
    const sure = await look();
    if (sure === null) return null;
    const { day, stampMs } = sure.time;
    if ((await session.get(SESSION.tidied)) === day.date) return null;
    await closeDays(sure.household, sure.time);
    // Until the day before is settled there will be something to close again.
    return stampMs >= day.startMs + SETTLED_AFTER_MS ? day.date : null;
  }

  /** Before any of it leaves: days in the order in which they were, so that nothing can be taken out between them. */
  async function seal(): Promise<void> {
    const some = async (): Promise<boolean> => {
      const sure = await look();
      return sure !== null && sealer.sealDays(sure.household, sure.time.day, sure.time.stampMs);
    };
    while (await inTurn(some));
  }

  /** Every day that is due; one that cannot be read stays in its hours and takes no other along. */
  async function compact(): Promise<boolean> {
    const due: ChildDay[] = [];
    const isQuiet = await quietly(async ({ household, time }) => {
      due.push(...(await compactDays.due(household, time.day.date)));
    });
    for (const day of due)
      if (!(await quietly(({ household }) => compactDays.compact(household, day).catch(() => undefined)))) return false;
    return isQuiet;
  }

  async function tidy(): Promise<void> {
    const date = await inTurn(begin);
    if (date === null) return;
    await seal();
    const isDone =
      (await quietly(({ household, time }) => forgetRecord.forgetOn(household, time))) &&
      (await quietly(({ household, time }) => purgeRecord(household, time))) &&
      (await compact());
    if (isDone) await inTurn(() => session.put(SESSION.tidied, date));
  }

  // A store that fails is said by whatever reads it to judge; what is in order tomorrow need not be today.
  return (): Promise<void> => tidy().catch(() => undefined);
}

export type TidyRecord = ReturnType<typeof createTidyRecord>;

const isSure = ({ held, claimedMs, facts, refused }: Gathered): boolean =>
  held && claimedMs === null && !facts.dayIsHeld && facts.trouble === null && refused !== null;
