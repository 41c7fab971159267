/** The Monday of the week that holds a date, both `YYYY-MM-DD`. */
export function mondayOf(date: string): string {
  const plain = Temporal.PlainDate.from(date);
  return plain.subtract({ days: plain.dayOfWeek - 1 }).toString();
}
