/** A set of another blocker, as far as a plan can say it too. */
export type BlockSet = {
  /** Empty where it has none. */
  readonly name: string;
  /** Patterns as they were typed. */
  readonly patterns: readonly string[];
  /** Closed all day, so many minutes a day, or something that a plan does not say. */
  readonly rule: { readonly kind: "closed" } | { readonly kind: "minutes"; readonly minutes: number } | LeftRule;
  /** Monday first. */
  readonly days: readonly boolean[];
};

/** Hours of the day for some sites alone; minutes of an hour or a week; neither hours nor minutes; switched off. */
export type LeftRule = { readonly kind: "hours" | "period" | "nothing" | "off" };
