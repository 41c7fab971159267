/** The date `days` after a date, both `YYYY-MM-DD`; before it when `days` is negative. */
export const addDays = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();
