/** Thai years are so far ahead of ours. */
const BUDDHIST = 543;

/**
 * An ISO date of a year, month and day as they were typed; null where there is no such day. Years say by themselves what
 * calendar they are of: 2556 is a Thai year, 1392 a Persian one or, on an Arabic page, one of the Hijra; 13 is 2013.
 */
export function toIsoDate(year: number, month: number, day: number, language: string): string | null {
  const { year: thisYear } = Temporal.Now.plainDateISO();
  const full = year < 100 ? year + (year + 2000 > thisYear ? 1900 : 2000) : year;
  const isOther = full >= 1250 && full < 1500;
  const calendar = !isOther ? "iso8601" : language.startsWith("ar") ? "islamic-umalqura" : "persian";
  const own = full > thisYear + 300 ? full - BUDDHIST : full;
  if (!isOther && (own < 1850 || own > thisYear + 1)) return null;
  try {
    const date = Temporal.PlainDate.from({ year: own, month, day, calendar }, { overflow: "reject" });
    return date.withCalendar("iso8601").toString();
  } catch {
    return null;
  }
}
