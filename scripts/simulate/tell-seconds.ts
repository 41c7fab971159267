import type { ChildId } from "#domain/ids";
import type { LedgerRecord } from "#domain/ledger/usage";
import { usageOf } from "#domain/ledger/usage-of";
import { addDays } from "#domain/time/add-days";
import { dayOf } from "#domain/time/day-of";
import { dayOfDate } from "#domain/time/day-of-date";
import type { World } from "#test/support/memory/create-world";

/** Seconds of one household day: all of them as a union, then by site and surface. */
export type DaySeconds = {
  readonly date: string;
  readonly seconds: number;
  readonly places: readonly { readonly site: string; readonly surface: string; readonly seconds: number }[];
};

const HOUR_MS = 3_600_000;
/** The hour at which the first run lets a household day start. */
const DAY_STARTS_AT_HOUR = 4;

/** What the ledger holds of a child, day by day; days without a second are left out. */
export async function tellSeconds({ stores }: World, child: ChildId, timeZone: string): Promise<readonly DaySeconds[]> {
  const records = await stores.ledger.read(child, 0, Number.MAX_SAFE_INTEGER);
  const hours = records.map(({ utcHour }) => utcHour).toSorted((a, b) => a - b);
  const [first, last] = [hours[0], hours.at(-1)];
  if (first === undefined || last === undefined) return [];
  const days: DaySeconds[] = [];
  const end = dayOf(last * HOUR_MS + HOUR_MS, timeZone, DAY_STARTS_AT_HOUR).date;
  for (let { date } = dayOf(first * HOUR_MS, timeZone, DAY_STARTS_AT_HOUR); date <= end; date = addDays(date, 1)) {
    const day = dayOfSeconds(records, date, timeZone);
    if (day.seconds > 0) days.push(day);
  }
  return days;
}

function dayOfSeconds(records: readonly LedgerRecord[], date: string, timeZone: string): DaySeconds {
  const { startMs, endMs } = dayOfDate(date, timeZone, DAY_STARTS_AT_HOUR);
  const usage = usageOf(records, startMs / 1000, endMs / 1000, () => true);
  const places = [...usage.bySurface]
    .filter(([place]) => !place.startsWith("all/"))
    .filter(([, seconds]) => seconds > 0)
    .map(([place, seconds]) => ({ site: place.split("/")[0] ?? "", surface: place.split("/")[1] ?? "", seconds }));
  return { date, seconds: usage.watchedSeconds, places };
}
