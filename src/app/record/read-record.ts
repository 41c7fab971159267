import type { Child, Household } from "../../domain/plan/household.ts";
import type { Grant } from "../../domain/plan/grant.ts";
import type { DayFigures } from "../../domain/record/day-figures.ts";
import { isWithin } from "../../domain/record/is-within.ts";
import { figuresOfDay, type DayFrame } from "../../domain/record/figures-of-day.ts";
import { frameOfDay } from "../../domain/record/frame-of-day.ts";
import { sumsOfDay } from "../../domain/record/sums-of-day.ts";
import { addDays } from "../../domain/time/add-days.ts";
import { dayOfDate } from "../../domain/time/day-of-date.ts";
import type { HouseholdDay } from "../../domain/time/household-day.ts";
import { CARRIES_OVER_DAYS } from "../../domain/verdict/carried-seconds.ts";
import { decodeDate } from "../../domain/decode-date.ts";
import type { FirstDays } from "../time/first-days.ts";
import type { Loaded, LoadRecord } from "./load-record.ts";
import { META } from "../names.ts";
import type { Ports } from "../ports.ts";

type Parts = {
  readonly ports: Pick<Ports, "documents">;
  readonly loadRecord: LoadRecord;
  readonly trueGrants: (child: Child, date: string) => Promise<readonly Grant[]>;
  readonly firstDays: Pick<FirstDays, "kept">;
};

/** `child` has its whole plan, overrides and all; both dates (`YYYY-MM-DD`) belong to what is asked. */
export type RecordAsked = {
  readonly household: Household;
  readonly child: Child;
  readonly fromDate: string;
  readonly toDate: string;
  /** Where and when is not asked: a long stretch is read for what its days had in all. */
  readonly sumsAlone?: boolean;
};

const NOT_KNOWN: DayFrame = { limitSeconds: null, givenSeconds: 0 };
const NO_DETAIL = { bySite: new Map(), bySurface: new Map(), byQuarter: [], bySiteQuarter: new Map() };

/**
 * Reads the record of one child: a `DayFigures` for every date that is asked, in order, days of nothing and days to come
 * among them. A day has the figures that it closed with, whatever the plan says since. Throws where the store cannot be
 * read: minutes that are not known are not none.
 */
export function createReadRecord({ ports: { documents }, loadRecord, trueGrants, firstDays }: Parts) {
  /** The last date that is closed, of every child that was there. */
  async function closedTo(): Promise<string> {
    const stored = await documents.get("meta", META.closedTo);
    return stored === undefined ? "" : decodeDate(stored, META.closedTo);
  }

  return async function readRecord({
    household,
    child,
    fromDate,
    toDate,
    sumsAlone = false,
  }: RecordAsked): Promise<readonly DayFigures[]> {
    const { timeZone, dayStartsAtHour } = household;
    const [loaded, closedDate, firstDate] = await Promise.all([
      loadRecord(household, child, addDays(fromDate, -CARRIES_OVER_DAYS), toDate),
      closedTo(),
      firstDays.kept(child.id),
    ]);
    const dayOn = (date: string): HouseholdDay => dayOfDate(date, timeZone, dayStartsAtHour);

    function countedOn(date: string): number {
      const closed = loaded.closed.get(date);
      if (closed?.kind === "forgotten") return closed.countedSeconds;
      return sumsOfDay(dayOn(date), loaded.totals).countedSeconds;
    }

    async function frameOn(day: HouseholdDay): Promise<DayFrame> {
      const closed = loaded.closed.get(day.date);
      if (closed?.kind === "kept" && !isForgotten(loaded, day)) return closed;
      if (closed !== undefined || day.date <= closedDate || isForgotten(loaded, day)) return NOT_KNOWN;
      const grants = await trueGrants(child, day.date);
      const { plan } = child;
      const records = loaded.records.filter(isWithin(day));
      return frameOfDay({ plan, calendar: household, day, records, grants, countedOn, firstDate: firstDate ?? "" });
    }

    return Promise.all(
      datesBetween(fromDate, toDate).map(async (date) => {
        const day = dayOn(date);
        const { limitSeconds, givenSeconds } = await frameOn(day);
        const frame = { limitSeconds, givenSeconds };
        return sumsAlone
          ? { ...NO_DETAIL, date, ...frame, ...sumsOfDay(day, loaded.totals) }
          : figuresOfDay(day, loaded.totals, frame);
      }),
    );
  };
}

export type ReadRecord = ReturnType<typeof createReadRecord>;

/** Of a day that was forgotten in part nobody can say what was allowed for the rest. */
const isForgotten = ({ forgotten }: Loaded, { startMs, endMs }: HouseholdDay): boolean =>
  forgotten.some(({ fromMs, toMs }) => fromMs < endMs && toMs > startMs);

function datesBetween(fromDate: string, toDate: string): readonly string[] {
  const dates: string[] = [];
  for (let date = fromDate; date <= toDate; date = addDays(date, 1)) dates.push(date);
  return dates;
}
