/** The day on which the laws (`age-laws.ts`) and the ages of consent (`consent-ages.ts`) were last looked up. */
export const LAWS_AS_OF = "2026-08-22";
