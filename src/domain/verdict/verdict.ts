import type { WindowKind } from "../time/closed-window.ts";

export const BLOCK_REASONS = [
  "below-minimum-age",
  "waits-for-parent",
  "daily-budget-spent",
  "weekly-budget-spent",
  "group-budget-spent",
  "site-budget-spent",
  "surface-budget-spent",
  "site-closed",
  "surface-closed",
  "side-door",
  "bedtime",
  "school-hours",
  "device-free-time",
  "break",
  "paused-by-parent",
  "signup-held",
  "nobody-chosen",
  "turn-ended",
  "private-window",
  "guard-silent",
  "access-removed",
  "clock-unconfirmed",
  "needs-parent",
] as const;

export type BlockReason = (typeof BLOCK_REASONS)[number];

/** What someone may finish when time runs out. */
export type Ending = "text" | "video" | "call";

/** What a person reads beside a verdict: the words come with it, so that the guard knows no language. */
export type Wall = {
  /** The wall that comes first. */
  readonly kind: "day" | "week" | "group" | "site" | "surface" | "break" | WindowKind | "school-use" | "grant" | "turn";
  /** Watched milliseconds left to it; for hours that close and for a turn, clock milliseconds. */
  readonly leftMs: number;
};

/**
 * What `decide` answers for one place. All instants are household epoch milliseconds.
 * `validUntilMs` is the first instant at which the answer may differ, given that someone goes on watching.
 */
export type Verdict =
  | { readonly kind: "allow"; readonly validUntilMs: number; readonly wall: Wall | null; readonly counted: boolean }
  | {
      readonly kind: "warn";
      readonly minutesLeft: 10 | 3 | 1;
      readonly validUntilMs: number;
      readonly wall: Wall;
      readonly counted: boolean;
    }
  | {
      readonly kind: "finishing";
      readonly ending: Ending;
      readonly reason: BlockReason;
      readonly untilMs: number;
      readonly validUntilMs: number;
    }
  | {
      readonly kind: "block";
      readonly reason: BlockReason;
      readonly untilMs: number | null;
      readonly validUntilMs: number;
    };
