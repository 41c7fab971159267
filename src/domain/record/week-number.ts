/** The Monday from which weeks are counted: that of 1970-01-05, the first whole week of the epoch. */
const FIRST_MONDAY = "1970-01-05";

/** How many weeks lie before that of a Monday (`YYYY-MM-DD`): what turns with the weeks turns by it, without a leap at New Year. */
export function weekNumber(monday: string): number {
  return Temporal.PlainDate.from(FIRST_MONDAY).until(monday, { largestUnit: "weeks" }).weeks;
}
