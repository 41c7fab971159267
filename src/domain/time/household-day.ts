/** A household day: the stretch of instants between one start of the day and the next. */
export type HouseholdDay = {
  /** `YYYY-MM-DD` in the household's zone. */
  readonly date: string;
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  readonly startMs: number;
  /** Exclusive; 23, 24 or 25 hours after the start, or whatever the zone's history says. */
  readonly endMs: number;
};
