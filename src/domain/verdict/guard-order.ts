import type { Surface } from "../catalogue/surface.ts";
import type { BlockReason, Ending } from "./verdict.ts";

/** The two lines of a curtain and of the closed page. */
export type CurtainWords = { readonly headline: string; readonly line: string };

/** A surface of this site that is closed now, so that the guard can raise the curtain inside a `navigate` event. */
export type ClosedSurface = {
  readonly surface: Surface;
  readonly reason: BlockReason;
  readonly words: CurtainWords;
  /** The one address at which it is open all the same, where a parent allowed that page. */
  readonly but?: string;
};

/** Words on the page itself, in the family's language: the guard knows none. */
export type PageWords = {
  readonly wait: string;
  readonly copy: string;
  readonly copied: string;
  readonly done: string;
  readonly stop: string;
  readonly reload: string;
  readonly needsReload: string;
};

/**
 * What the background tells the guard of one page. Durations are from the moment of the reply, on the page's own monotonic
 * clock; when `validForMs` has passed without a newer order the guard asks again, and closes an endless surface until answered.
 */
export type GuardOrder = {
  readonly kind: "open" | "finishing" | "closed";
  readonly validForMs: number;
  /** Seconds here are counted; without it the guard need not report. */
  readonly counted: boolean;
  readonly closed: readonly ClosedSurface[];
  /** A notice to show, once for its number: it comes with every order until a report says that it arrived. */
  readonly notice: { readonly id: number; readonly text: string } | null;
  /** The lines while `closed`, or the pill while `finishing`. */
  readonly words: CurtainWords | null;
  readonly ending: { readonly kind: Ending; readonly forMs: number } | null;
  readonly page: PageWords;
};

/** What the background sends to a guard without being asked. */
export type ToGuard =
  | { readonly name: "guard/order"; readonly order: GuardOrder }
  /** The tab is about to be taken away: stop `beforeunload`, raise the curtain. */
  | { readonly name: "guard/leave" }
  /** Anyone there? Answered by `guard/report` at once. */
  | { readonly name: "guard/are-you-there" };
