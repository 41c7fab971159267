/** One piece of a bar, from below. */
export type BarSegment = {
  readonly seconds: number;
  /** `counted` is the lamp's; `given` is hatched, `school` dusk, `uncounted` an outline; `coloured` has its own colour. */
  readonly look: "counted" | "given" | "school" | "uncounted" | "coloured";
  readonly colour?: string;
};

/** One bar of a chart, with what is written under it and heard of it. */
export type BarColumn = {
  readonly key: string;
  /** Under the bar; empty where only some are labelled. */
  readonly label: string;
  /** Under the bar as well: its figure. */
  readonly value?: string;
  /** All of it, for whoever points at it. */
  readonly title: string;
  readonly segments: readonly BarSegment[];
  /** A dashed line: what the plan allowed. */
  readonly limitSeconds: number | null;
  /** Part of it is not known: hatched grey behind. */
  readonly isUnknown: boolean;
  readonly isNow: boolean;
};
