/** A stretch of days off school, both dates (`YYYY-MM-DD`) included. */
export type FreeDays = { readonly name: string; readonly from: string; readonly to: string };

/** How a household counts its days. */
export type FamilyCalendar = {
  /** IANA name; days are this zone's days whatever the computer says. */
  readonly timeZone: string;
  /** The hour at which a household day starts, 0 to 6. */
  readonly dayStartsAtHour: number;
  /** Weekdays without school, 1 is Monday and 7 Sunday. */
  readonly freeWeekdays: readonly number[];
  /** Holidays, and other days off. */
  readonly freeDays: readonly FreeDays[];
};
