import { createLoadRecord } from "#app/record/load-record";
import { createReadRecord } from "#app/record/read-record";
import { childId, siteId } from "#domain/ids";
import type { JournalEvent } from "#domain/journal/journal-event";
import { presetPlan } from "#domain/plan/preset-plan";
import type { Child, Household } from "#domain/plan/household";
import { compactDay } from "#domain/record/compact-day";
import { packDay, type PackedDay } from "#domain/record/pack-day";
import { addDays } from "#domain/time/add-days";
import { createDocuments } from "#platform/documents";
import type { Database } from "#platform/db/open-database";
import { createLedger } from "#platform/ledger-store";
import { createRecordStore } from "#platform/record-store";
import { makeHours, RULES } from "./made-days.ts";

const DAY_MS = 86_400_000;
const CHILDREN = ["mia", "leo", "ana", "ben"].map(childId);
/** The last day of the record; the two weeks before it lie in hours. */
const LAST_DATE = "2026-11-25";
const LAST_DAY = Temporal.PlainDate.from(LAST_DATE).since("1970-01-01").days;
const HOURS_KEPT_DAYS = 14;
const EVENTS_A_DAY = 20;

const child: Child = {
  ...{ id: childId("mia"), name: "Mia", birthDate: "2014-01-05", colour: 0, avatar: 0, code: null, country: "ES" },
  plan: presetPlan(12),
};
const household: Household = {
  ...{ version: 2, language: "en", use: "children", timeZone: "Europe/Madrid", dayStartsAtHour: 4 },
  ...{ freeWeekdays: [6, 7], freeDays: [], grownUps: [], children: [child] },
};

/** Fills a database year by year, backwards from the last date, and reads it as every view does. */
export function beginRecordPage(database: Database) {
  const ports = {
    documents: createDocuments(database),
    ledger: createLedger(database),
    record: createRecordStore(database),
  };
  const readRecord = createReadRecord({
    ports,
    loadRecord: createLoadRecord(ports),
    trueGrants: async () => [],
    firstDays: { kept: async () => null },
  });

  function packed(utcDay: number): PackedDay {
    return packDay(compactDay(utcDay, makeHours(utcDay), () => RULES));
  }

  return {
    /** Puts down the year that ends so many years before the last date, of four children. */
    async fill(yearsBack: number): Promise<void> {
      const lastDay = LAST_DAY - yearsBack * 365;
      await database.use(async (connection) => {
        const stores = ["ledger", "ledger-days", "closed-days", "journal"] as const;
        const transaction = connection.transaction(stores, "readwrite");
        for (let utcDay = lastDay; utcDay > lastDay - 365; utcDay -= 1) {
          const isInHours = utcDay > LAST_DAY - HOURS_KEPT_DAYS;
          const date = Temporal.Instant.fromEpochMilliseconds(utcDay * DAY_MS)
            .toString()
            .slice(0, 10);
          for (const [index, id] of CHILDREN.entries()) {
            // No two children watched alike; which day is whose does not matter for the size.
            const [day, hours] = [packed(utcDay + index * 1000), makeHours(utcDay)];
            if (isInHours) for (const hour of hours) void transaction.objectStore("ledger").put({ child: id, ...hour });
            else void transaction.objectStore("ledger-days").put({ child: id, ...day, utcDay });
            const closed = { kind: "kept", child: id, date, limitSeconds: 7200, givenSeconds: 0, ...RULES };
            void transaction.objectStore("closed-days").put(closed);
            for (let count = 0; count < EVENTS_A_DAY; count += 1)
              void transaction.objectStore("journal").add(makeEvent(id, utcDay * DAY_MS + count * 60_000));
          }
        }
        await transaction.done;
      });
      await ports.documents.put("meta", "closed-to", LAST_DATE);
    },

    /** Milliseconds that reading so many days takes, the last of them `back` days before the last date. */
    async read(days: number, back: number): Promise<number> {
      const toDate = addDays(LAST_DATE, -back);
      const startedMs = performance.now();
      const read = await readRecord({ household, child, fromDate: addDays(toDate, 1 - days), toDate });
      const tookMs = performance.now() - startedMs;
      const watched = read.filter(({ watchedSeconds }) => watchedSeconds > 5 * 3600).length;
      if (watched < days - 1) throw new Error(`${days - watched} of ${days} days are missing.`);
      return tookMs;
    },
  };
}

const makeEvent = (id: typeof child.id, atMs: number): JournalEvent => ({
  ...{ kind: "blocked", atMs, child: id },
  ...{ site: siteId("instagram"), surface: "feed", reason: "daily-budget-spent" },
});
