/** A birth date with which a child is so many years old from 5 January on. */
export const bornYearsAgo = (years: number): string => `${Temporal.Now.plainDateISO().year - years}-01-05`;
