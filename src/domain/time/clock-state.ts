/** What the household clock remembers between two readings. Plain data, kept in the stores. */
export type ClockState = {
  /** The household instant of the last reading. */
  readonly markMs: number;
  /** Where ledger seconds are stamped; never goes back, whatever happens to the mark. */
  readonly stampMs: number;
  readonly runId: string;
  readonly monoMs: number;
  /** Wall, corrected, minus what was expected, at the last reading: a jump is a change of this. */
  readonly skewMs: number;
  /** The household day that is open, `YYYY-MM-DD`. */
  readonly openDate: string;
  /** Monotonic time lived since that day opened. */
  readonly livedMs: number;
  /** False after a gap or jump that nothing has confirmed since: then the wall alone opens no new day. */
  readonly trusted: boolean;
  /** How far the wall has crept ahead, in steps too small to be jumps, since it was last confirmed. */
  readonly creptMs: number;
  /** True time minus wall, where two sites agreed that the wall is wrong. */
  readonly offsetMs: number;
  /** One site's word against the wall, waiting for a second. */
  readonly doubt: { readonly site: string; readonly offsetMs: number } | null;
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
