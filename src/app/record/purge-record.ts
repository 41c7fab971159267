import { decodeDate } from "../../domain/decode-date.ts";
import type { JournalEvent } from "../../domain/journal/journal-event.ts";
import type { Household } from "../../domain/plan/household.ts";
import { DAYS_KEPT, USUAL_RETENTION, type KeptFor } from "../../domain/record/retention.ts";
import { addDays } from "../../domain/time/add-days.ts";
import { dayOfDate } from "../../domain/time/day-of-date.ts";
import type { HouseholdTime } from "../time/clock-keeper.ts";
import type { Counters } from "../door/counters.ts";
import { META } from "../names.ts";
import type { Ports } from "../ports.ts";
import type { Fate } from "./record-ports.ts";
import { dayNumber } from "../asking/true-grants.ts";

const DAY_MS = 86_400_000;
/** Budgets look back a week at most: a grant or a forgotten day's remainder that is older says nothing any more. */
const LEFT_DAYS = 14;
/** Before every date. */
const FROM_THE_FIRST = "";

type When = Pick<HouseholdTime, "day" | "nowMs">;

/** Destroys what is older than the household keeps it, of every child, also of one who is gone. */
export function createPurgeRecord({ documents, record }: Pick<Ports, "documents" | "record">, counters: Counters) {
  /** Since the last purge: what was older went then. */
  async function purgeRemainders(today: string): Promise<void> {
    const stored = await documents.get("meta", META.purgedOn);
    const last = stored === undefined ? FROM_THE_FIRST : addDays(decodeDate(stored, META.purgedOn), -LEFT_DAYS);
    const dates = { fromDate: last, toDate: addDays(today, -LEFT_DAYS) };
    const none = { child: null, fromMs: 0, toMs: 0, fateOf: (): Fate => "stop" };
    await record.destroy({ ...none, ...dates, isKept: ({ kind }) => kind === "kept" }, () => null);
  }

  return async function purgeRecord(household: Household, { day, nowMs }: When): Promise<void> {
    const { timeZone, dayStartsAtHour, retention = USUAL_RETENTION } = household;
    const firstKept = (kept: KeptFor): string | null => {
      const days = DAYS_KEPT[kept];
      return days === null ? null : addDays(day.date, -days);
    };
    const startOf = (date: string | null): number | null =>
      date === null ? null : dayOfDate(date, timeZone, dayStartsAtHour).startMs;
    const firstDate = firstKept(retention.minutes);
    const [minutesBeforeMs, journalBeforeMs] = [startOf(firstDate), startOf(firstKept(retention.journal))];

    /** Oldest first, up to the first that is kept; one from a clock that ran far ahead does not stand in the way. */
    function fateOf(event: JournalEvent | null): Fate {
      if (journalBeforeMs === null) return "stop";
      if (event === null || event.atMs > nowMs + DAY_MS) return "kept";
      return event.atMs < journalBeforeMs ? "gone" : "stop";
    }
    await record.destroy(
      {
        child: null,
        ...{ fromMs: 0, toMs: minutesBeforeMs ?? 0 },
        ...{ fromDate: FROM_THE_FIRST, toDate: firstDate ?? FROM_THE_FIRST },
        isKept: () => false,
        fateOf,
        stone: { atMs: nowMs, why: { kind: "purged", beforeMs: Math.max(minutesBeforeMs ?? 0, journalBeforeMs ?? 0) } },
      },
      ({ records, events }) =>
        records + events === 0
          ? null
          : { kind: "purged", atMs: nowMs, minutesBeforeMs, journalBeforeMs, records, events },
    );
    await purgeRemainders(day.date);
    await counters.purge(dayNumber(addDays(day.date, -LEFT_DAYS)));
    await documents.put("meta", META.purgedOn, day.date);
  };
}

export type PurgeRecord = ReturnType<typeof createPurgeRecord>;
