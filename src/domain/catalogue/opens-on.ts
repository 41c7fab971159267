/**
 * The date (`YYYY-MM-DD`) on which someone born on `birthDate` turns `years`. Born on 29 February, a birthday in a common
 * year counts on 1 March, the later day.
 */
export function opensOn(birthDate: string, years: number): string {
  const year = Number(birthDate.slice(0, 4)) + years;
  const monthAndDay = birthDate.slice(4);
  const day = monthAndDay === "-02-29" && !isLeapYear(year) ? "-03-01" : monthAndDay;
  return `${String(year).padStart(4, "0")}${day}`;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
