type Parts = Pick<Intl.DateTimeFormatOptions, "weekday" | "day" | "month" | "year">;

/**
 * How one language writes the parts of a date. To make a format takes a tenth of a millisecond, and a year has a title for each
 * of its days: one is made for each choice of parts, when it is first wanted.
 */
export function dateSayer(locale: string): (isoDate: string, parts: Parts) => string {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (isoDate, parts) => {
    const name = JSON.stringify(parts);
    const format = formats.get(name) ?? new Intl.DateTimeFormat(locale, parts);
    formats.set(name, format);
    return format.format(Temporal.PlainDate.from(isoDate));
  };
}
