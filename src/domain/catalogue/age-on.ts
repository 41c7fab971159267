import { opensOn } from "./opens-on.ts";

/** Age in whole years, on `today`, of someone born on `birthDate` (both `YYYY-MM-DD`); 0 before the first birthday. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return Math.max(0, today < opensOn(birthDate, years) ? years - 1 : years);
}
