/** A move of the stamps over instants that nobody lived through. */
export type ClockLeap = { readonly fromMs: number; readonly toMs: number };

/** Instants whose seconds may have been set before their time: the stamps step over them when they come to them. */
export type PaidSpan = { readonly fromMs: number; readonly untilMs: number };

/** One site's word against both our clocks, waiting for a second site. */
export type ClockDoubt = {
  readonly site: string;
  readonly serverMs: number;
  readonly wallMs: number;
  readonly monoMs: number;
  readonly runId: string;
};

/** What the household clock remembers between two readings: plain data, kept in the stores. Instants are epoch milliseconds. */
export type ClockState = {
  /** Where seconds watched now are written; the open day is the day of this instant. */
  readonly stampMs: number;
  /** What the household called now at the last reading: the stamp, or later within the open day where the wall said so. */
  readonly markMs: number;
  /** The last reading. */
  readonly runId: string;
  readonly monoMs: number;
  readonly wallMs: number;
  /** True time minus wall, where two sites agreed that the wall is wrong; else 0. */
  readonly offsetMs: number;
  /** How far the stamps have followed the wall without monotonic evidence since they were last confirmed. */
  readonly slackMs: number;
  /** The open household day, `YYYY-MM-DD`, and the monotonic time lived since it opened. */
  readonly openDate: string;
  readonly livedMs: number;
  readonly doubt: ClockDoubt | null;
  /** Leaps that no site has confirmed, earliest first. */
  readonly leaps: readonly ClockLeap[];
  /** In ascending order. */
  readonly paid: readonly PaidSpan[];
  /** The wall went forward by so much, so long ago: a machine that slept, or a clock that was set. */
  readonly jump: { readonly byMs: number; readonly livedMs: number } | null;
  /** What the next reading has to tell. */
  readonly untold: readonly ClockEvent[];
  readonly systemZone: string;
};

/** What the two clocks of the computer say at one moment of one run of the background. */
export type ClockReading = {
  readonly wallMs: number;
  readonly monoMs: number;
  readonly runId: string;
  /** The household's own zone and hour. */
  readonly timeZone: string;
  readonly dayStartsAtHour: number;
  /** The computer's zone: written down when it changes, and nothing else. */
  readonly systemZone: string;
};

export type ClockEvent =
  | { readonly kind: "clock-changed"; readonly byMs: number }
  | { readonly kind: "zone-changed"; readonly from: string; readonly to: string };
