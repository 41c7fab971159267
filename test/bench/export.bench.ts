import { createLoadRecord } from "#app/record/load-record";
import { createReadRecord } from "#app/record/read-record";
import { SITES } from "#domain/catalogue/index";
import { csvDays } from "#domain/export/csv-days";
import { writeCsv } from "#domain/export/write-csv";
import { childId } from "#domain/ids";
import { setSeconds } from "#domain/ledger/bits";
import type { LedgerRecord } from "#domain/ledger/usage";
import type { Child, Household } from "#domain/plan/household";
import { compactDay } from "#domain/record/compact-day";
import { packDay } from "#domain/record/pack-day";
import { unpackDay } from "#domain/record/unpack-day";
import { addDays } from "#domain/time/add-days";
import { openPlan } from "#test/support/domain/open-plan";
import type { Bench, Measurement } from "./bench.ts";
import { coreMs } from "./core-ms.ts";
import { median } from "./median.ts";

const CHILDREN = 4;
const YEARS = [1, 2, 5, 10] as const;
const DAYS_AT_ONCE = 28;
const FIRST_DATE = "2017-01-01";
const HOURS = [13, 14, 15, 16, 17, 18];
const ROUNDS = 3;
const TEN_SITES = SITES.slice(0, 10).map(({ id }) => id);
const NO_RULES = { uncounted: [], groups: [] };

const children = Array.from({ length: CHILDREN }, (_, index): Child => {
  const id = childId(`child-${index}`);
  return {
    id,
    name: `Child ${index}`,
    birthDate: "2012-01-05",
    colour: 0,
    country: "ES",
    avatar: 0,
    code: null,
    plan: openPlan,
  };
});
const household: Household = {
  ...{ version: 2, use: "shared", language: "en", timeZone: "Europe/Madrid", dayStartsAtHour: 4 },
  ...{ freeWeekdays: [6, 7], freeDays: [], grownUps: [], children },
};

/** Ten sites and six hours, as they lie in the store after two weeks; every day alike, since nobody compresses them. */
const aDay = packDay(
  compactDay(
    0,
    HOURS.flatMap((utcHour) =>
      TEN_SITES.map((site, index): LedgerRecord => ({
        ...{ site, surface: "feed", utcHour },
        bits: setSeconds(null, index * 300, index * 300 + 900),
      })),
    ),
    () => NO_RULES,
  ),
);

const nothing = async (): Promise<readonly never[]> => [];
const documents = { get: async () => undefined, put: nothing, households: nothing, addHousehold: nothing } as never;
const record = {
  days: async (_: unknown, fromDay: number, toDay: number) =>
    Array.from({ length: toDay - fromDay }, (__, index) => unpackDay({ ...aDay, utcDay: fromDay + index }, "day")),
  closedDays: async (child: Child["id"], fromDate: string, toDate: string) => {
    const days = [];
    for (let date = fromDate; date <= toDate; date = addDays(date, 1))
      days.push({ kind: "kept", child, date, limitSeconds: 3600, givenSeconds: 0, ...NO_RULES });
    return days;
  },
} as never;
const readRecord = createReadRecord({
  ports: { documents },
  loadRecord: createLoadRecord({ documents, record, ledger: { read: nothing } as never }),
  trueGrants: nothing,
  firstDays: { kept: async () => FIRST_DATE },
});

/** As the export reads it, from the stored days to the file's pieces. Answers how many bytes they have. */
async function exportYears(years: number): Promise<number> {
  const lines: string[] = [];
  const last = addDays(FIRST_DATE, Math.round(years * 365.25) - 1);
  for (const child of children) {
    for (let from = FIRST_DATE; from <= last; from = addDays(from, DAYS_AT_ONCE)) {
      const toDate = [addDays(from, DAYS_AT_ONCE - 1), last].toSorted()[0] ?? last;
      const figures = await readRecord({ household, child, fromDate: from, toDate });
      for (const line of csvDays(child.name, figures, household)) lines.push(line);
    }
  }
  return writeCsv(lines).reduce((sum, piece) => sum + piece.length, 0);
}

export const bench: Bench = {
  name: "export",
  async run(stop) {
    const found: Measurement[] = [];
    for (const years of YEARS) {
      if (stop.aborted) break;
      const timesMs: number[] = [];
      let bytes = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const startedMs = coreMs();
        bytes = await exportYears(years);
        timesMs.push(coreMs() - startedMs);
      }
      const what = `CSV of ${years} ${years === 1 ? "year" : "years"}, four children, ten sites, six hours a day (${Math.round(bytes / 1e6)} MB), on a core`;
      found.push({ what, value: median(timesMs), unit: "ms", aim: 1000 * years });
    }
    return found;
  },
};
