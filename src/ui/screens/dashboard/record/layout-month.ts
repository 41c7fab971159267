/** The weeks of the month that holds a date (`YYYY-MM-DD`), Monday first; null where a day is of another month. */
export function layoutMonth(date: string): readonly (readonly (string | null)[])[] {
  const first = Temporal.PlainDate.from(date).with({ day: 1 });
  const blank = first.dayOfWeek - 1;
  const weeks = Math.ceil((blank + first.daysInMonth) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, column) => {
      const day = week * 7 + column - blank;
      return day < 0 || day >= first.daysInMonth ? null : first.add({ days: day }).toString();
    }),
  );
}
