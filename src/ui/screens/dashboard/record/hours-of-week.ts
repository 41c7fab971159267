import type { WeekRecord } from "#domain/record/week-record";

type Hours = {
  /** All 24, from the one at which the household's day starts; watched seconds of the whole week. */
  readonly hours: readonly { readonly hour: number; readonly seconds: number }[];
  /** Where the two hours begin that hold the most; null where nothing was watched. */
  readonly busiest: number | null;
};

const HOURS = 24;

export function hoursOfWeek({ days, part }: WeekRecord): Hours {
  const sums = Array.from({ length: HOURS }, (_, hour) =>
    days.reduce((sum, { day }) => sum + (day?.detail?.hours[hour] ?? 0), 0),
  );
  const hours = sums.map((_, index) => {
    const hour = (index + part.dayStartsAtHour) % HOURS;
    return { hour, seconds: sums[hour] ?? 0 };
  });
  const pairs = hours.slice(0, -1).map(({ hour, seconds }, index) => ({
    hour,
    seconds: seconds + (hours[index + 1]?.seconds ?? 0),
  }));
  const [first] = pairs.toSorted((a, b) => b.seconds - a.seconds);
  return { hours, busiest: first === undefined || first.seconds === 0 ? null : first.hour };
}
