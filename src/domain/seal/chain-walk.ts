import type { ChainBreak } from "./chain-report.ts";
import type { Gap, Stone } from "./stone.ts";
import type { Seal } from "./seal.ts";

/** An entry as it lies in the stores. */
export type Piece =
  /** `seal` is null where it cannot be read or says another number; `content` is undefined where nothing is stored. */
  | { readonly kind: "entry"; readonly n: number; readonly seal: Seal | null; readonly content: unknown }
  /** An event of the journal that no seal stands for. */
  | { readonly kind: "stranger" };

/** Numbers that are missing, and what comes after them, which can be held against the link that their stone keeps. */
export type OpenGap = Pick<Gap, "from" | "to"> & {
  readonly sinceMs: number;
  readonly untilMs: number | null;
  readonly next: { readonly seal: Seal; readonly content: unknown } | null;
};

/** How far verifying the chain has come. */
export type ChainWalk = {
  readonly n: number;
  /** Of the last entry; null after one of which it cannot be known. */
  readonly link: Uint8Array | null;
  /** The key of the entry `keyOf`: the one that comes, or further where many are missing. */
  readonly key: Uint8Array;
  readonly keyOf: number;
  /** When the last true entry was written. */
  readonly lastMs: number;
  readonly lastEvent: number;
  readonly lastDays: ReadonlyMap<string, number>;
  readonly gaps: readonly OpenGap[];
  /** True ones, in order. */
  readonly stones: readonly Stone[];
  readonly breaks: readonly ChainBreak[];
  /** What is wrong right before here: its span ends with the next true entry. */
  readonly open: Omit<ChainBreak, "toMs"> | null;
};

/** Breaks that are told: more say no more. */
export const MOST_BREAKS = 50;

/** The walk with what is open closed at an instant. */
export function closeBreak(walk: ChainWalk, toMs: number): ChainWalk {
  const { open, breaks } = walk;
  if (open === null) return walk;
  const closed = { ...open, toMs: Math.max(open.fromMs, toMs) };
  return { ...walk, open: null, breaks: breaks.length < MOST_BREAKS ? [...breaks, closed] : breaks };
}

/** The walk with a break that began at the last true entry, where none is open already. */
export const openBreak = (walk: ChainWalk, what: ChainBreak["what"]): ChainWalk =>
  walk.open === null ? { ...walk, open: { what, fromMs: walk.lastMs } } : walk;
