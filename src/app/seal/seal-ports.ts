import type { ChildId } from "../../domain/ids.ts";
import type { ChainHead } from "../../domain/seal/chain-head.ts";
import type { Piece } from "../../domain/seal/chain-walk.ts";

/** Entries of the chain as they lie in the stores, in order, with where they end. */
export type SealedPieces = {
  readonly pieces: readonly Piece[];
  /** The number after which the next ones come, and the key of the last event that was looked at; null where there are no more. */
  readonly next: { readonly n: number; readonly event: number } | null;
  /** As stored in the same instant; null where it is gone or cannot be read. */
  readonly head: ChainHead | null;
};

/** The chain over the record. */
export interface Seals {
  /** What the chain began with, undecoded; undefined where none was begun. */
  start(): Promise<unknown>;
  head(): Promise<ChainHead | null>;
  /** The key that the next event of the journal will be greater than; 0 where there is none yet. */
  lastEvent(): Promise<number>;
  /** Begins a chain: what it begins with and its head, in one strict transaction. The seals of one before are destroyed. */
  begin(start: unknown, head: ChainHead): Promise<void>;
  /** Seals a child's UTC day as it lies there. Answers the number of its seal, null where no chain was begun. */
  sealDay(child: ChildId, utcDay: number): Promise<number | null>;
  /** What comes after a number and an event, at most so many entries; in one transaction. */
  read(after: { readonly n: number; readonly event: number }, most: number): Promise<SealedPieces>;
}
