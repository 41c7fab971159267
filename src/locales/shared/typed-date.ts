/** Day, month and year as they were typed. */
export type TypedDate = { readonly day: string; readonly month: string; readonly year: string };

/** What can be wrong with a birth date that was typed. */
export type DateErrors = { readonly noDate: string; readonly future: string; readonly longAgo: string };

const OLDEST_YEARS = 18;

/** The ISO date of what was typed, or the sentence that says what is wrong with it. `today` is an ISO date. */
export function readTypedDate(
  typed: TypedDate,
  today: string,
  errors: DateErrors,
): { readonly date: string } | { readonly problem: string } {
  const date = toDate(typed);
  if (date === null) return { problem: errors.noDate };
  const now = Temporal.PlainDate.from(today);
  if (Temporal.PlainDate.compare(date, now) > 0) return { problem: errors.future };
  if (Temporal.PlainDate.compare(date.add({ years: OLDEST_YEARS }), now) <= 0) return { problem: errors.longAgo };
  return { date: date.toString() };
}

function toDate({ day, month, year }: TypedDate): Temporal.PlainDate | null {
  if (!/^\d{4}$/.test(year.trim()) || !/^\d{1,2}$/.test(day.trim()) || !/^\d{1,2}$/.test(month.trim())) return null;
  try {
    return Temporal.PlainDate.from(
      { day: Number(day), month: Number(month), year: Number(year) },
      { overflow: "reject" },
    );
  } catch {
    return null;
  }
}
