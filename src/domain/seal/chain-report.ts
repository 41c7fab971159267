/**
 * Somewhere in this span (epoch milliseconds) the record is not as it was written. `changed`: an entry or its seal was; `gone`: entries
 * are missing and nothing says why; `added`: something stands in it that was never sealed; `end`: the last entries are missing, or
 * an older copy was put back; `beginning`: what the chain began with is gone, so that nothing can be said.
 */
export type ChainBreak = {
  readonly what: "changed" | "gone" | "added" | "end" | "beginning";
  readonly fromMs: number;
  readonly toMs: number;
};

/** What verifying the chain found. */
export type ChainReport = {
  /** Since when the record is sealed; what is older is not. Null where no chain was begun. */
  readonly sinceMs: number | null;
  /** How many entries were looked at. */
  readonly entries: number;
  /** In order of time; nothing for a chain that is whole. */
  readonly breaks: readonly ChainBreak[];
};
