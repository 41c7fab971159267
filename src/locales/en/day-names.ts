/** The days of a week, Monday first. */
export const dayNames = {
  short: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
  long: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
} as const;
