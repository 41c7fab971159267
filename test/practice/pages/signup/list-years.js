/** This year and the hundred before it, newest first. */
export function listYears() {
  const thisYear = new Date().getFullYear();
  return Array.from({ length: 101 }, (_, back) => String(thisYear - back));
}
